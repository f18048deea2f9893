package vn.congmo.gateway.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.gateway.core.BaseIri;

/** {@code /api/v1}: leads whoever has only this address to everything else. */
@RestController
@Tag(name = "Khám phá / Discovery")
class EntryController {

    private static final String ADDRESS = "/api/v1";
    private static final Map<String, String> BESIDES = Map.of(
            "self", ADDRESS,
            "search", ADDRESS + "/search",
            "sparql", "/sparql",
            "catalogue", "/catalog",
            "description", "/v3/api-docs",
            "documentation", "/developers");

    private final SequencedMap<String, String> links = new TreeMap<>();

    EntryController(List<DocumentedApi> collections, BaseIri base) {
        BESIDES.forEach((relation, path) -> links.put(relation, base.resolve(path)));
        collections.stream()
                .map(collection -> collection.doc().listing().path())
                .filter(path -> !path.contains("{"))
                .forEach(path -> links.put(path.substring(ADDRESS.length() + 1), base.resolve(path)));
    }

    @GetMapping(ADDRESS)
    @Operation(
            summary = "Lối vào: địa chỉ của mọi tập dữ liệu và tài liệu · The way in: where collections and docs are")
    Entry entry() {
        return new Entry(links);
    }

    /** Addresses by what is there. */
    record Entry(Map<String, String> links) {}
}
