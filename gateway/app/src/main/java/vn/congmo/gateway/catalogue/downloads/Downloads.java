package vn.congmo.gateway.catalogue.downloads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.FileBody;

/** Tables, their descriptions and whole datasets as files: the current ones, and those of a version for ever. */
@AnswersConditionally
@RestController
@Tag(name = "Tệp / Files")
class Downloads {

    private static final String NUMBER = "{number:[1-9][0-9]{0,8}}";
    private static final String FILE = "{file:[a-z0-9_-]+\\.[a-z][a-z0-9.-]*}";
    private static final String EXTENSION = "{extension:[a-z][a-z0-9.-]*}";

    private final CurrentCatalogue catalogue;
    private final FileAnswers answers;

    Downloads(CurrentCatalogue catalogue, FileAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @GetMapping("/dataset/{slug}/" + FILE)
    @Operation(
            summary = "Bảng hiện hành và mô tả của nó / The current table and its description",
            description = "<table>.csv | excel.csv | xlsx | json | jsonl | parquet | xml;"
                    + " csv-metadata.json, <table>.csv-metadata.json (CSVW); datapackage.json (Frictionless)")
    @OffersFile
    ResponseEntity<FileBody> current(
            @PathVariable String slug,
            @PathVariable String file,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange, find(slug), Dataset::current, new Part(file), Permanence.CURRENT);
    }

    @GetMapping("/dataset/{slug}/version/" + NUMBER + "/" + FILE)
    @Operation(summary = "Tệp của một phiên bản, không bao giờ thay đổi / A version's file, which never changes")
    @OffersFile
    ResponseEntity<FileBody> version(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String file,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange, find(slug, number), known -> get(known, number), new Part(file), Permanence.IMMUTABLE);
    }

    @GetMapping("/dataset/{slug:[a-z0-9-]+}." + EXTENSION)
    @Operation(
            summary = "Cả bộ dữ liệu trong một tệp / The whole dataset in one file",
            description = "ttl | nt | nt.gz | jsonld | xlsx | zip")
    @OffersFile
    ResponseEntity<FileBody> currentWhole(
            @PathVariable String slug,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange, find(slug), Dataset::current, new Whole(extension), Permanence.CURRENT);
    }

    @GetMapping("/dataset/{slug}/version/" + NUMBER + "." + EXTENSION)
    @Operation(summary = "Cả phiên bản trong một tệp, không bao giờ thay đổi / A whole version, which never changes")
    @OffersFile
    ResponseEntity<FileBody> versionWhole(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(
                exchange, find(slug, number), known -> get(known, number), new Whole(extension), Permanence.IMMUTABLE);
    }

    private ResponseEntity<FileBody> answer(
            ServerWebExchange exchange,
            Optional<Dataset> dataset,
            Function<Dataset, DatasetVersion> choice,
            FileLinks.Address address,
            Permanence permanence) {
        String path = exchange.getRequest().getPath().value();
        Dataset known = dataset.orElseThrow(() -> DownloadErrors.unknownFile(path));
        FileLinks links = new FileLinks(known, choice.apply(known), address);
        Distribution file = address.find(links.version())
                .orElseThrow(() -> DownloadErrors.unknownFile(path, links.all(permanence)));
        return answers.answer(exchange, links, file, permanence);
    }

    private Optional<Dataset> find(String slug, int number) {
        return find(slug).filter(dataset -> dataset.findVersion(number).isPresent());
    }

    private static DatasetVersion get(Dataset dataset, int number) {
        return dataset.findVersion(number).orElseThrow();
    }

    private Optional<Dataset> find(String slug) {
        return catalogue.get().find(slug);
    }

    private record Part(String name) implements FileLinks.Address {

        @Override
        public String below(String owner) {
            return owner + "/" + name;
        }

        @Override
        public Optional<Distribution> find(DatasetVersion version) {
            return new VersionFiles(version).findPart(name);
        }
    }

    private record Whole(String extension) implements FileLinks.Address {

        @Override
        public String below(String owner) {
            return owner + "." + extension;
        }

        @Override
        public Optional<Distribution> find(DatasetVersion version) {
            return new VersionFiles(version).findWhole(extension);
        }
    }
}
