package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of a SKOS list of the ontology: the local names at the start of its lines. */
final class CodeList {

    private static final Pattern CODE = Pattern.compile("(?m)^:([a-z0-9-]+) a skos:Concept");

    private CodeList() {}

    static Set<String> read(String list) {
        String resource = "/ontology/codelists/" + list + ".ttl";
        try (InputStream turtle = CodeList.class.getResourceAsStream(resource)) {
            if (turtle == null) {
                throw new IllegalStateException("The ontology is not on the class path: " + resource);
            }
            String text = new String(turtle.readAllBytes(), StandardCharsets.UTF_8);
            return CODE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
