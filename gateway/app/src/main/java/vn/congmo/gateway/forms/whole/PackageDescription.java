package vn.congmo.gateway.forms.whole;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.metadata.Annotations;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.gateway.forms.VersionContent;

/**
 * What a data package says of itself, from the common properties of the table group.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/#metadata">Data Package, metadata</a>
 */
final class PackageDescription {

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String FOAF_NAME = "http://xmlns.com/foaf/0.1/name";
    private static final Map<String, String> LICENCES = Map.of(
            "creativecommons.org/licenses/by/4.0", "CC-BY-4.0",
            "creativecommons.org/licenses/by-sa/4.0", "CC-BY-SA-4.0",
            "creativecommons.org/publicdomain/zero/1.0", "CC0-1.0",
            "opendatacommons.org/licenses/by/1.0", "ODC-BY-1.0",
            "opendatacommons.org/licenses/odbl/1.0", "ODbL-1.0");

    private PackageDescription() {}

    /** All members but the resources. */
    static Map<String, Object> of(VersionContent content) {
        Annotations about = content.group().annotations();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("profile", "tabular-data-package");
        members.put("name", content.id().dataset().slug());
        members.put("id", content.base().version(content.id()));
        text(about, "title").ifPresent(text -> members.put("title", text));
        text(about, "description").ifPresent(text -> members.put("description", text));
        members.put("homepage", content.iri());
        members.put("version", Integer.toString(content.id().number()));
        members.put("created", content.issued().truncatedTo(ChronoUnit.SECONDS).toString());
        put(members, "keywords", words(about.texts(DCAT + "keyword")).distinct().toList());
        put(members, "licenses", licences(about));
        put(members, "sources", sources(about));
        put(members, "contributors", publishers(about));
        return members;
    }

    /** The Vietnamese text, then the English one where it says more than a title. */
    static Optional<String> text(Annotations about, String term) {
        NaturalLanguage texts = about.texts(DCTERMS + term);
        Optional<String> vi = texts.find("vi").or(texts::first);
        Optional<String> en = texts.find("en").filter(text -> !vi.equals(Optional.of(text)));
        return vi.map(text -> text
                + en.map(other -> (term.equals("title") ? " / " : "\n\n") + other)
                        .orElse(""));
    }

    private static List<Map<String, String>> licences(Annotations about) {
        List<Map<String, String>> licences = new ArrayList<>();
        for (String iri : addresses(about, "license")) {
            Map<String, String> licence = new LinkedHashMap<>();
            String key = iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/(deed.*)?$", "");
            Optional.ofNullable(LICENCES.get(key)).ifPresent(name -> licence.put("name", name));
            licence.put("path", iri);
            licences.add(licence);
        }
        return licences;
    }

    private static List<Map<String, String>> sources(Annotations about) {
        List<Map<String, String>> sources = new ArrayList<>();
        for (String iri : addresses(about, "source")) {
            sources.add(Map.of("title", iri, "path", iri));
        }
        words(about.texts(DCTERMS + "source"))
                .filter(text -> !isAddress(text))
                .forEach(text -> sources.add(Map.of("title", text)));
        return sources.stream().distinct().map(PackageDescription::sorted).toList();
    }

    private static List<Map<String, String>> publishers(Annotations about) {
        List<Map<String, String>> publishers = new ArrayList<>();
        for (JsonNode node : about.list(DCTERMS + "publisher")) {
            Map<String, JsonNode> properties = new LinkedHashMap<>();
            node.properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
            NaturalLanguage names = new Annotations(properties).texts(FOAF_NAME);
            Optional<String> name = names.find("vi").or(names::first);
            name.ifPresent(
                    title -> publishers.add(publisher(title, node.path("@id").asString(""))));
        }
        return publishers;
    }

    private static Map<String, String> publisher(String title, String iri) {
        Map<String, String> publisher = new LinkedHashMap<>();
        publisher.put("title", title);
        if (isAddress(iri)) {
            publisher.put("path", iri);
        }
        publisher.put("role", "publisher");
        return publisher;
    }

    private static List<String> addresses(Annotations about, String term) {
        return Stream.concat(about.iris(DCTERMS + term).stream(), words(about.texts(DCTERMS + term)))
                .filter(PackageDescription::isAddress)
                .distinct()
                .toList();
    }

    private static Stream<String> words(NaturalLanguage texts) {
        return texts.byLanguage().values().stream().flatMap(List::stream);
    }

    private static boolean isAddress(String text) {
        return text.matches("https?://\\S+");
    }

    private static Map<String, String> sorted(Map<String, String> source) {
        return new TreeMap<>(source).descendingMap();
    }

    private static void put(Map<String, Object> members, String name, List<?> values) {
        if (!values.isEmpty()) {
            members.put(name, values);
        }
    }
}
