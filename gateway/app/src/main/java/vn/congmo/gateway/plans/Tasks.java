package vn.congmo.gateway.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Period;
import vn.congmo.gateway.registers.RegisterFacets;
import vn.congmo.gateway.search.Facet;
import vn.congmo.gateway.search.FacetValue;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

/** The tasks of all documents, in the order of the documents. */
@Component
public class Tasks extends PublishedCollection<Task> implements SearchSource {

    private static final int LONGEST_TITLE = 160;

    private final PublishedRows rows;
    private final RegisterFacets facets;
    private final BaseIri base;

    Tasks(PublishedRows rows, RegisterFacets facets, BaseIri base) {
        super(Documents.DATASET, Task::id);
        this.rows = rows;
        this.facets = facets;
        this.base = base;
    }

    /** The tasks of one document, in its order. */
    public List<Task> listOf(Catalogue catalogue, String document) {
        return list(catalogue).stream()
                .filter(task -> task.document().equals(document))
                .toList();
    }

    @Override
    protected List<Task> read(DatasetVersion version) {
        Map<String, List<Deadline>> deadlines = rows.list(version, "deadlines").stream()
                .map(Tasks::deadline)
                .collect(Collectors.groupingBy(Deadline::task));
        Map<String, String> organisations = new HashMap<>();
        rows.list(version, "responsibilities")
                .forEach(row -> organisations.put(
                        key(row.get("task"), row.get("role"), row.get("name")), row.get("organisation")));
        return rows.list(version, "tasks").stream()
                .map(row -> task(row, organisations, deadlines.getOrDefault(row.get("id"), List.of())))
                .toList();
    }

    @Override
    public Stream<SearchEntry> entries(Catalogue catalogue) {
        return list(catalogue).stream().map(task -> entry(catalogue, task));
    }

    private SearchEntry entry(Catalogue catalogue, Task task) {
        String names = Stream.concat(task.lead().stream(), task.coordinating().stream())
                .map(Participant::name)
                .collect(Collectors.joining(" \n"));
        String text = task.text();
        String title = text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE) + "…";
        String page = "/documents/" + task.document() + "#" + task.anchor();
        return new SearchEntry(base.id("task", task.id()), "task", title, text + " \n" + names, page)
                .of(Documents.DATASET.slug())
                .with(facets(catalogue, task));
    }

    private Stream<FacetValue> facets(Catalogue catalogue, Task task) {
        Stream<FacetValue> leads = task.lead().stream()
                .map(participant -> facets.lead(catalogue, participant.organisation(), participant.name()));
        Stream<FacetValue> years = task.deadlines().stream()
                .flatMap(deadline -> deadline.value().stream())
                .flatMap(value -> FacetValue.year(value.toString()).stream());
        FacetValue review =
                FacetValue.code(Facet.REVIEW, "review-status", task.evidence().review());
        return Stream.of(leads, years, Stream.of(review)).flatMap(each -> each);
    }

    private static Task task(TableRow row, Map<String, String> organisations, List<Deadline> deadlines) {
        return new Task(
                row.get("id"),
                row.get("document"),
                row.get("path"),
                row.get("text"),
                participants(row, "lead", "lead_names", organisations),
                participants(row, "coordinating", "coordinating_names", organisations),
                row.get("modality"),
                deadlines,
                Evidence.of(row));
    }

    private static List<Participant> participants(
            TableRow row, String role, String column, Map<String, String> organisations) {
        return row.list(column).stream()
                .map(name ->
                        new Participant(name, Optional.ofNullable(organisations.get(key(row.get("id"), role, name)))))
                .toList();
    }

    private static String key(String task, String role, String name) {
        return String.join("\n", task, role, name);
    }

    private static Deadline deadline(TableRow row) {
        return new Deadline(
                row.get("id"),
                row.get("task"),
                DeadlineRelation.of(row.get("relation")),
                row.find("value").map(Period::parse),
                row.find("event"),
                row.find("inherited_from"),
                Evidence.of(row));
    }
}
