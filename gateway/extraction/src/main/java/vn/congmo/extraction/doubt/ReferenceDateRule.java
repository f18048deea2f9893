package vn.congmo.extraction.doubt;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Reference;

/**
 * One number with two dates of the same year. Numbers restart each year, so dates of different years may well be two
 * documents; within a year a number stands once.
 */
final class ReferenceDateRule implements DoubtRule {

    private static final int YEAR = 4;

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        return findings.references().stream().flatMap(reference -> findings.references().stream()
                .filter(other -> contradict(reference, other))
                .limit(1)
                .map(other -> doubt(reference, other)));
    }

    private static boolean contradict(Reference one, Reference other) {
        return one.number() != null
                && one.number().equals(other.number())
                && one.type().equals(other.type())
                && Objects.equals(one.issuer(), other.issuer())
                && differ(one.date(), other.date());
    }

    /** A month and a day of it say the same, only less. */
    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && one.regionMatches(0, other, 0, YEAR)
                && !one.startsWith(other)
                && !other.startsWith(one);
    }

    private static Doubt doubt(Reference reference, Reference other) {
        return Doubt.conflict(
                reference,
                "reference-date",
                "Văn bản số %s còn được dẫn với ngày %s".formatted(reference.number(), other.date()),
                "Number %s is cited with the date %s as well".formatted(reference.number(), other.date()));
    }
}
