package vn.congmo.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of all faces, {@code faces.txt}. */
final class Faces {

    private static final Path TABLE = Path.of("src/test/resources/faces.txt");
    private static final Pattern HEAD =
            Pattern.compile("\\[(?<name>.+)] (?<kind>\\S+) (?<address>\\S+)(?: like (?<like>.+)| (?<part>\\S.*))?");
    private static final Pattern LINE = Pattern.compile("(?<field>.+?) = (?<some>some )?(?<expression>.+)");

    private final List<Face> faces = new ArrayList<>();

    private Faces() {}

    static List<Face> list() {
        try {
            Faces table = new Faces();
            Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::read);
            return table.faces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            faces.add(face(head));
            return;
        }
        Matcher reading = LINE.matcher(line);
        if (!reading.matches()) {
            throw new IllegalArgumentException(line);
        }
        faces.getLast()
                .lines()
                .add(new Face.Line(reading.group("field"), reading.group("some") != null, reading.group("expression")));
    }

    private Face face(Matcher head) {
        List<Face.Line> lines = new ArrayList<>();
        String like = head.group("like");
        faces.stream().filter(face -> face.name().equals(like)).forEach(face -> lines.addAll(face.lines()));
        String part = head.group("part") == null ? "" : head.group("part");
        return new Face(head.group("name"), head.group("kind"), head.group("address"), part, lines);
    }
}
