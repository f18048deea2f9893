package vn.congmo.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[+#./;?&]?(\\w+)}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    static List<Path> files() {
        return TableGroups.files();
    }

    static List<TableGroups.Table> tables() {
        return TableGroups.tables().toList();
    }

    @Test
    void plansHasItsNineTables() {
        assertThat(TableGroups.tables(Path.of("tables", "plans", "csv-metadata.json"))
                        .map(TableGroups.Table::url))
                .containsExactly(
                        "documents.csv",
                        "references.csv",
                        "tasks.csv",
                        "responsibilities.csv",
                        "deadlines.csv",
                        "targets.csv",
                        "programmes.csv",
                        "reporting.csv",
                        "agents.csv");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnNamesAreUniqueAndVirtualColumnsStandLast(TableGroups.Table table) {
        List<TableGroups.Column> columns = table.columns();
        assertThat(columns)
                .extracting(TableGroups.Column::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches(NAME));
        assertThat(columns.stream().dropWhile(column -> !column.isVirtual())).allMatch(TableGroups.Column::isVirtual);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnIsNamedAndDescribedInVietnameseAndEnglish(TableGroups.Table table) {
        assertThat(real(table)).isNotEmpty().allSatisfy(column -> {
            JsonObject titles = column.json().getObj("titles");
            assertThat(titles.getString("und")).as("the header of the CSV").isEqualTo(column.name());
            assertThat(titles.keys()).contains("vi", "en");
            assertThat(languages(column.json().get("dcterms:description"))).containsExactly("vi", "en");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void templatesNameColumnsOfTheTable(TableGroups.Table table) {
        Set<String> names =
                table.columns().stream().map(TableGroups.Column::name).collect(Collectors.toSet());
        Stream<String> templates = table.columns().stream()
                .flatMap(column ->
                        Stream.of("aboutUrl", "propertyUrl", "valueUrl").flatMap(key -> column.text(key).stream()));
        Stream<String> about = Stream.of(table.schema().getString("aboutUrl"));
        assertThat(Stream.concat(about, templates)
                        .flatMap(template -> VARIABLE.matcher(template).results())
                        .map(variable -> variable.group(1)))
                .isNotEmpty()
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void listsOfValuesHaveNoValueUrl(TableGroups.Table table) {
        assertThat(table.columns().stream()
                        .filter(column -> column.text("separator").isPresent()))
                .as("a cell has one value URL, however many values it lists")
                .allSatisfy(column -> assertThat(column.valueUrl()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void foreignKeysReferToPrimaryKeysOfTheGroup(Path file) {
        Map<String, JsonObject> schemas =
                TableGroups.tables(file).collect(Collectors.toMap(TableGroups.Table::url, TableGroups.Table::schema));
        List<JsonObject> references = TableGroups.tables(file)
                .flatMap(table -> table.foreignKeys().stream())
                .map(key -> key.getObj("reference"))
                .toList();
        assertThat(references).allSatisfy(reference -> assertThat(schemas.get(reference.getString("resource")))
                .extracting(schema -> schema.get("primaryKey"))
                .isEqualTo(reference.get("columnReference")));
    }

    /** Nothing a table publishes goes unchecked, and no shape asks for what no table gives. */
    @ParameterizedTest
    @MethodSource("tables")
    void shapesKnowEveryPropertyOfARow(TableGroups.Table table) {
        Set<String> published = new TreeSet<>();
        real(table).stream()
                .filter(TableGroups.Column::describesRow)
                .flatMap(column -> column.propertyUrl().stream())
                .filter(property -> !property.contains("{") && !property.equals("rdfs:comment"))
                .forEach(property -> published.add(Terms.expand(property)));
        table.columns().stream()
                .findFirst()
                .flatMap(TableGroups.Column::rowClass)
                .ifPresent(type -> assertThat(pathsOf(Terms.expand(type))).containsAll(published));
    }

    private static List<TableGroups.Column> real(TableGroups.Table table) {
        return table.columns().stream().filter(column -> !column.isVirtual()).toList();
    }

    private static List<String> languages(JsonValue texts) {
        return TableGroups.objects(texts.getAsArray().stream())
                .map(text -> text.getString("@language"))
                .toList();
    }

    private static Set<String> pathsOf(String type) {
        Graph shapes = Sources.readAll("shapes");
        return shapes.find(Node.ANY, SHACL.targetClass, Sources.iri(type)).mapWith(Triple::getSubject).toList().stream()
                .flatMap(shape -> shapes.find(shape, SHACL.property, Node.ANY).toList().stream())
                .flatMap(property -> shapes.find(property.getObject(), SHACL.path, Node.ANY).toList().stream())
                .map(path -> path.getObject().getURI())
                .collect(Collectors.toSet());
    }
}
