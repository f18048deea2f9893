package vn.congmo.gateway.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.plans.DocumentTexts;
import vn.congmo.gateway.plans.Documents;
import vn.congmo.gateway.plans.Evidence;
import vn.congmo.gateway.plans.OfficialDocument;
import vn.congmo.gateway.plans.Task;
import vn.congmo.gateway.plans.Tasks;

/** Gives the wording of a document at one place, and how to cite it. */
@Component
class ClauseTool implements Tool {

    private static final int LISTED = 60;
    private static final int PLACES = 5;
    private static final int FIRST_WORDS = 80;

    private final CurrentCatalogue current;
    private final Documents documents;
    private final Tasks tasks;
    private final DocumentTexts texts;
    private final Citations citations;

    ClauseTool(CurrentCatalogue current, Documents documents, Tasks tasks, DocumentTexts texts, Citations citations) {
        this.current = current;
        this.documents = documents;
        this.tasks = tasks;
        this.texts = texts;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "get_clause";
    }

    @Override
    public String title() {
        return "Điều khoản kèm trích dẫn / Clause with citation";
    }

    @Override
    public String description() {
        return "Gives the literal wording of an official document with its citation: at a task (id from `search`, or"
                + " the path in the document such as \"II.1.b\"), or around words that stand in it (`quote`). With the"
                + " document alone, lists its tasks. Quote from this, not from memory, and give the citation.";
    }

    @Override
    public List<ToolParameter> parameters() {
        return List.of(
                ToolParameter.text("document", "Id of the document, from `search`; not needed with the id of a task"),
                ToolParameter.text("task", "Id of a task, or its path in the document"),
                ToolParameter.text("quote", "Literal words of the document; at most five places are given"));
    }

    @Override
    public Object call(Arguments arguments) {
        Catalogue catalogue = current.get();
        Optional<String> wanted = arguments.find("task");
        Optional<Task> task = wanted.flatMap(id -> tasks.find(catalogue, id));
        String id = task.map(Task::document).orElseGet(() -> arguments.text("document"));
        OfficialDocument document = documents
                .find(catalogue, id)
                .orElseThrow(() ->
                        McpErrors.unknown("document", id, List.of("an id that `search` with type \"document\" gives")));
        if (wanted.isPresent()) {
            return atTask(document, task.orElseGet(() -> byPath(catalogue, document, wanted.get())));
        }
        return arguments
                .find("quote")
                .map(words -> around(document, words))
                .orElseGet(() -> contents(catalogue, document));
    }

    private Task byPath(Catalogue catalogue, OfficialDocument document, String path) {
        List<Task> all = tasks.listOf(catalogue, document.id());
        return all.stream()
                .filter(task -> task.path().equalsIgnoreCase(path))
                .findFirst()
                .orElseThrow(() -> McpErrors.unknown(
                        "task", path, all.stream().map(Task::path).limit(LISTED).toList()));
    }

    private Answer atTask(OfficialDocument document, Task task) {
        Evidence evidence = task.evidence();
        Excerpt excerpt = Excerpt.around(texts.get(document), evidence.start(), evidence.end());
        return new Answer(citations.of(document), List.of(citations.clause(document, task, excerpt)), Optional.empty());
    }

    private Answer around(OfficialDocument document, String words) {
        List<Excerpt> places = Excerpt.find(texts.get(document), words, PLACES);
        if (places.isEmpty()) {
            throw McpErrors.unknown("quote", words, List.of("fewer words, exactly as the document has them"));
        }
        return new Answer(
                citations.of(document),
                places.stream().map(place -> citations.clause(document, place)).toList(),
                Optional.empty());
    }

    private Answer contents(Catalogue catalogue, OfficialDocument document) {
        List<Entry> entries = tasks.listOf(catalogue, document.id()).stream()
                .limit(LISTED)
                .map(task -> new Entry(task.path(), task.id(), first(task.text())))
                .toList();
        return new Answer(citations.of(document), List.of(), Optional.of(entries));
    }

    private static String first(String text) {
        return text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + "…";
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Answer(Citations.Citation document, List<Citations.Clause> clauses, Optional<List<Entry>> tasks) {}

    private record Entry(String path, String id, String begins) {}
}
