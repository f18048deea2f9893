package vn.congmo.gateway.bigproblems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.registers.RegisterFacets;
import vn.congmo.gateway.search.Facet;
import vn.congmo.gateway.search.FacetValue;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

/** The big problems of all lists. */
@Component
public class BigProblems extends PublishedCollection<BigProblem> implements SearchSource {

    private final PublishedRows rows;
    private final RegisterFacets facets;
    private final BaseIri base;

    BigProblems(PublishedRows rows, RegisterFacets facets, BaseIri base) {
        super(ProblemLists.DATASET, BigProblem::id);
        this.rows = rows;
        this.facets = facets;
        this.base = base;
    }

    @Override
    protected List<BigProblem> read(DatasetVersion version) {
        Map<String, ProblemList> lists = rows.list(version, "lists").stream()
                .map(ProblemLists::list)
                .collect(Collectors.toMap(ProblemList::id, Function.identity()));
        return rows.list(version, "problems").stream()
                .map(row -> problem(row, lists))
                .toList();
    }

    @Override
    public Stream<SearchEntry> entries(Catalogue catalogue) {
        return list(catalogue).stream().map(problem -> entry(catalogue, problem));
    }

    private SearchEntry entry(Catalogue catalogue, BigProblem problem) {
        String text = Stream.of(
                        problem.field(),
                        problem.leadName(),
                        problem.grounds(),
                        problem.expectedResults(),
                        problem.list().documentNumber(),
                        Optional.of(problem.list().publisherName()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \n"));
        String iri = base.id("problem", problem.id());
        return new SearchEntry(iri, "problem", problem.title(), text, "/problems/" + problem.id())
                .of(ProblemLists.DATASET.slug())
                .with(facets(catalogue, problem));
    }

    private Stream<FacetValue> facets(Catalogue catalogue, BigProblem problem) {
        return Stream.of(
                        problem.field().map(field -> FacetValue.plain(Facet.FIELD, field)),
                        problem.leadName().map(name -> facets.lead(catalogue, problem.lead(), name)),
                        problem.list().place().flatMap(place -> facets.province(catalogue, place)),
                        problem.list().issued().flatMap(FacetValue::year))
                .flatMap(Optional::stream);
    }

    private static BigProblem problem(TableRow row, Map<String, ProblemList> lists) {
        ProblemList list = lists.get(row.get("list"));
        if (list == null) {
            throw new IllegalStateException("Published rows keep their foreign keys: " + row.get("list"));
        }
        return new BigProblem(
                row.get("id"),
                list,
                row.find("position").map(Integer::valueOf),
                row.get("title"),
                row.find("field"),
                row.find("field_official").filter("true"::equals).isPresent(),
                row.find("lead_name"),
                row.find("lead"),
                row.find("grounds"),
                row.find("expected_results"),
                row.find("source_url"),
                row.find("completeness"));
    }
}
