package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One model, many faces: every face says the same of each bundled dataset, field by field. */
class FacesAgreeIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";
    private static final List<Face> FACES = Faces.list();

    @Test
    void everyFieldIsSaidByMoreThanOneFace() {
        Map<String, Long> faces = FACES.stream()
                .flatMap(face -> face.lines().stream().map(Face.Line::field).distinct())
                .collect(Collectors.groupingBy(field -> field, Collectors.counting()));
        assertThat(faces)
                .hasSizeGreaterThan(30)
                .allSatisfy((field, count) -> assertThat(count).as(field).isGreaterThan(1));
    }

    /** An expression that finds nothing anywhere proves nothing. */
    @TestFactory
    Stream<DynamicNode> everyLineIsSaidOfSomeDataset() {
        return FACES.stream()
                .map(face -> DynamicTest.dynamicTest(face.name(), () -> {
                    SoftAssertions softly = new SoftAssertions();
                    face.lines().forEach(line -> softly.assertThat(Bundled.datasets())
                            .as(line.toString())
                            .anyMatch(dataset -> !Served.open(face, dataset)
                                    .read(line.expression())
                                    .isEmpty()));
                    softly.assertAll();
                }));
    }

    @TestFactory
    Stream<DynamicNode> allFacesAgree() {
        return Bundled.datasets().stream().map(dataset -> {
            Map<String, Set<String>> truth = new LinkedHashMap<>();
            Stream<DynamicNode> tests = FACES.stream()
                    .map(face -> DynamicTest.dynamicTest(face.name(), () -> compare(face, dataset, truth)));
            return DynamicContainer.dynamicContainer(dataset, tests);
        });
    }

    private static void compare(Face face, String dataset, Map<String, Set<String>> truth) {
        FaceReader reader = Served.open(face, dataset);
        SoftAssertions softly = new SoftAssertions();
        for (Face.Line line : face.lines()) {
            Set<String> values = values(reader, line, Bundled.address(face.addressOf(dataset)));
            Set<String> expected = truth.computeIfAbsent(line.field(), field -> values);
            if (line.some()) {
                softly.assertThat(values).as(line.field()).isSubsetOf(expected);
                softly.assertThat(values.isEmpty()).as(line.field()).isEqualTo(expected.isEmpty());
            } else {
                softly.assertThat(values).as(line.field()).isEqualTo(expected);
            }
        }
        softly.assertAll();
    }

    private static Set<String> values(FaceReader reader, Face.Line line, String address) {
        Set<String> normal = new HashSet<>();
        for (String value : reader.read(line.expression())) {
            normal.add(normal(line.field(), value, address));
        }
        return normal;
    }

    /** The same value in one form: addresses whole, times to the second, bare media types. */
    private static String normal(String field, String value, String address) {
        return switch (field) {
            case "issued", "modified" ->
                Instant.parse(value).truncatedTo(ChronoUnit.SECONDS).toString();
            case "modified day" ->
                value.length() == 10
                        ? value
                        : Instant.parse(value).atZone(ZONE).toLocalDate().toString();
            case "publisher", "spatial", "current version", "file", "version file" -> resolve(address, value);
            case "file bytes", "version file bytes" -> pair(address, value.replaceFirst(" B$", ""));
            case "file sha256", "version file sha256" -> pair(address, value.replace("sha256:", ""));
            case "file type", "version file type" ->
                pair(address, value.replace(MEDIA_TYPES, "").replaceAll(";.*", ""));
            default -> value;
        };
    }

    private static String pair(String address, String value) {
        int space = value.indexOf(' ');
        return resolve(address, value.substring(0, space)) + value.substring(space);
    }

    private static String resolve(String address, String value) {
        return URI.create(address).resolve(value).toString();
    }
}
