package vn.congmo.gateway.catalogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;

/** Answers for the things of published tables; each answer is made from one snapshot of the catalogue. */
@Component
public class TableAnswers {

    private final CurrentCatalogue current;
    private final PublishedRows rows;
    private final PublishedMetadata metadata;
    private final Answers answers;
    private final BaseIri base;

    TableAnswers(
            CurrentCatalogue current, PublishedRows rows, PublishedMetadata metadata, Answers answers, BaseIri base) {
        this.current = current;
        this.rows = rows;
        this.metadata = metadata;
        this.answers = answers;
        this.base = base;
    }

    /** A page of things. */
    public <T> ResponseEntity<Object> list(ServerWebExchange exchange, TableApi<T> api) {
        return list(exchange, api, Optional.empty());
    }

    /** A page of things as they stand on a day; {@code asOf} is part of the answer and of its validators. */
    public <T> ResponseEntity<Object> list(ServerWebExchange exchange, TableApi<T> api, Optional<AsOf> asOf) {
        Catalogue catalogue = current.get();
        return answers.page(
                exchange,
                state(catalogue, api, asOf),
                api.listing(),
                () -> api.things().list(catalogue),
                api.json(),
                () -> csv(catalogue, api));
    }

    /**
     * One thing.
     *
     * @throws Refusal when there is none of this id
     */
    public <T> ResponseEntity<Object> get(ServerWebExchange exchange, TableApi<T> api, String id, Optional<AsOf> asOf) {
        Catalogue catalogue = current.get();
        T thing = api.things().find(catalogue, id).orElseThrow(() -> unknown(api, id));
        return answers.item(exchange, state(catalogue, api, asOf), () -> thing, api.json());
    }

    private CollectionState state(Catalogue catalogue, TableApi<?> api, Optional<AsOf> asOf) {
        Optional<DatasetVersion> version = version(catalogue, api);
        Instant issued = version.map(DatasetVersion::issued).orElse(Instant.EPOCH);
        Instant since = asOf.map(AsOf::since).filter(issued::isBefore).orElse(issued);
        Optional<LocalDate> day = asOf.map(AsOf::day);
        return new CollectionState(catalogue.head().hex(), since, version.map(each -> base.version(each.id())), day);
    }

    private <T> CsvFace<T> csv(Catalogue catalogue, TableApi<T> api) {
        return version(catalogue, api)
                .map(version -> csv(version, api))
                .orElse(new CsvFace<>(
                        List.of("id"), thing -> List.of(api.listing().id().apply(thing))));
    }

    private <T> CsvFace<T> csv(DatasetVersion version, TableApi<T> api) {
        List<ColumnMetadata> columns =
                metadata.get(version).findTable(api.table()).orElseThrow().columns();
        Map<String, TableRow> byId = rows.list(version, api.table()).stream()
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        return new CsvFace<>(columns.stream().map(ColumnMetadata::name).toList(), thing -> {
            TableRow row = byId.get(api.listing().id().apply(thing));
            return columns.stream().map(column -> cell(row, column)).toList();
        });
    }

    private static String cell(@Nullable TableRow row, ColumnMetadata column) {
        return row == null ? "" : String.join(column.separator().orElse("|"), row.list(column.name()));
    }

    private static Optional<DatasetVersion> version(Catalogue catalogue, TableApi<?> api) {
        return catalogue.find(api.things().dataset()).map(Dataset::current);
    }

    private static Refusal unknown(TableApi<?> api, String id) {
        return new Refusal(
                api.unknown(),
                new LocalizedText(
                        "Không có \"" + id + "\" trong " + api.listing().path() + ".",
                        "There is no \"" + id + "\" in " + api.listing().path() + "."));
    }
}
