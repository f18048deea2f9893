package vn.congmo.gateway.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One table of a version.
 *
 * @param name  the last segment of its URL without {@code .csv}
 * @param rows  how many rows, the header not counted
 * @param csv   the file, byte for byte as validated
 * @param forms the same rows in other formats
 */
public record PublishedTable(
        String name,
        long rows,
        Distribution csv,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Distribution> forms) {

    /** Log lines older than the forms have none. */
    public PublishedTable {
        forms = List.copyOf(Objects.requireNonNullElse(forms, List.of()));
    }

    /** All its files, the CSV first. */
    public Stream<Distribution> files() {
        return Stream.concat(Stream.of(csv), forms.stream());
    }
}
