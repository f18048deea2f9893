import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.system.progress.MonitorOutput;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.forms.Forms;
import vn.congmo.gateway.forms.TableFormat;
import vn.congmo.gateway.forms.VersionContent;
import vn.congmo.gateway.rows.Aggregate;
import vn.congmo.gateway.rows.RowCondition;
import vn.congmo.gateway.rows.RowForm;
import vn.congmo.gateway.rows.RowOrder;
import vn.congmo.gateway.rows.RowQuery;
import vn.congmo.gateway.rows.Rows;
import vn.congmo.gateway.rows.StopSignal;

/** Asks a table of made-up cases, and the same triples: Questions.java FOLDER ROUNDS [sparql], the gateway on the class path. */
class Questions {

    static final String BASE = "https://data.example.vn";
    static final String WHERE = "?c </def/sample/commune> \"Xã Lắk\"@vi ; </def/sample/days> ?days ; </def/sample/fee> ?fee ."
            + " FILTER (?days >= 30)";

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path data = Files.createTempDirectory("rows-benchmark");
        try (var context = open(data)) {
            TableGroup group = MetadataReader.read(
                    Files.readAllBytes(folder.resolve("csv-metadata.json")), BASE + "/dataset/cases/csv-metadata.json", MetadataSource.NONE);
            TableSource source = table -> Files.newInputStream(folder.resolve("cases.csv"));
            DatasetVersion version = version(context, data, folder, group, source);
            System.out.println("Parquet: " + version.findTable("cases").orElseThrow().forms().getFirst().bytes() + " bytes");
            Rows rows = context.getBean(Rows.class);
            if (arguments.length > 2) {
                compare(rows, version, load(data, group, source), rounds);
            } else {
                alone(rows, version, rounds);
            }
        }
    }

    static void alone(Rows rows, DatasetVersion version, int rounds) throws Exception {
        print("filtered page of 100, file order, with total", rounds, () -> page(rows, version, filtered()));
        print("filtered page of 100, sorted, with total", rounds, () -> page(rows, version, sorted()));
        print("filtered page of 100, sorted, no total", rounds, () -> page(rows, version, sorted().counted(false)));
        print("one row by its id", rounds, () -> page(rows, version, RowQuery.all().counted(true).where(equal("id", "c777"))));
        long far = version.findTable("cases").orElseThrow().rows() * 9 / 10;
        Optional<String> cursor = rows.page(version, "cases", RowQuery.all().slice(far, Optional.of(100))).next();
        print("page of 100 after nine tenths", rounds, () -> page(rows, version, RowQuery.all().slice(0, Optional.of(100)).after(cursor)));
        print("group by one column: count, sum, average", rounds, () -> page(rows, version, grouped()));
        print("group by two columns: count, sum, average", rounds, () -> page(rows, version, RowQuery.all()
                .group(List.of("commune", "procedure"), grouped().aggregates()).slice(0, Optional.of(1000))));
        print("two words in any column, with total", Math.min(rounds, 5), () -> page(rows, version, RowQuery.all()
                .where(new RowCondition.Words(List.of(), "ho so 7777")).counted(true)));
        for (RowForm form : RowForm.values()) {
            long begun = System.nanoTime();
            long[] bytes = {0};
            rows.stream(version, "cases", RowQuery.all(), form, counting(bytes), StopSignal.NEVER);
            System.out.printf("| everything as %s | %.1f s, %.0f MB | heap %d MB, resident %d MB |%n", form, (System.nanoTime() - begun) / 1e9, bytes[0] / 1e6, heap(), resident());
        }
    }

    static void compare(Rows rows, DatasetVersion version, Dataset store, int rounds) throws Exception {
        double[] page = {
            print("rows: filtered page, sorted", rounds, () -> page(rows, version, sorted().counted(false))),
            print("SPARQL: the same", rounds, () -> select(store, "SELECT ?c ?days ?fee ?procedure ?received WHERE { " + WHERE
                    + " ?c </def/sample/procedure> ?procedure ; </def/sample/received> ?received } ORDER BY DESC(?fee) LIMIT 100"))
        };
        double[] group = {
            print("rows: group by commune", rounds, () -> page(rows, version, grouped())),
            print("SPARQL: the same", Math.min(rounds, 7), () -> select(store, "SELECT ?commune (COUNT(*) AS ?n) (SUM(?fee) AS ?s) (AVG(?days) AS ?a) WHERE {"
                    + " ?c </def/sample/commune> ?commune ; </def/sample/fee> ?fee ; </def/sample/days> ?days } GROUP BY ?commune"))
        };
        System.out.printf("| ratio | page %.0f, group %.0f |%n", page[1] / page[0], group[1] / group[0]);
    }

    static RowQuery filtered() {
        RowCondition where = new RowCondition.And(List.of(
                equal("commune", "Xã Lắk"), new RowCondition.Compare("days", RowCondition.Operator.GE, "30")));
        return RowQuery.all().where(where).slice(0, Optional.of(100)).counted(true);
    }

    static RowQuery sorted() {
        return filtered().sort(List.of(new RowOrder("fee", true)));
    }

    static RowQuery grouped() {
        return RowQuery.all().group(List.of("commune"), List.of(
                new Aggregate(Aggregate.Function.COUNT, Optional.empty()),
                new Aggregate(Aggregate.Function.SUM, Optional.of("fee")),
                new Aggregate(Aggregate.Function.AVG, Optional.of("days"))));
    }

    static RowCondition equal(String column, String value) {
        return new RowCondition.Compare(column, RowCondition.Operator.EQ, value);
    }

    static long page(Rows rows, DatasetVersion version, RowQuery query) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            var page = rows.page(version, "cases", query);
            page.write(RowForm.JSON, out);
            return page.total().orElse((long) page.rows().size());
        } catch (Refusal refused) {
            return -1;
        }
    }

    static long select(Dataset store, String query) {
        store.begin(ReadWrite.READ);
        try (QueryExecution execution = QueryExecutionFactory.create("BASE <" + BASE + "/> " + query, store)) {
            return ResultSetFormatter.consume(execution.execSelect());
        } finally {
            store.end();
        }
    }

    /** The median in milliseconds. */
    static double print(String name, int rounds, Callable<Long> question) throws Exception {
        double[] times = new double[rounds];
        long answer = 0;
        for (int i = -3; i < rounds; i++) {
            long begun = System.nanoTime();
            answer = question.call();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        double median = times[rounds / 2];
        System.out.printf("| %s (%d) | median %.1f ms, best %.1f, worst %.1f | heap %d MB, resident %d MB |%n", name, answer, median, times[0], times[rounds - 1], heap(), resident());
        return median;
    }

    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                .sum();
    }

    static OutputStream counting(long[] bytes) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] b, int offset, int length) {
                bytes[0] += length;
            }
        };
    }

    static AnnotationConfigApplicationContext open(Path data) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Failpoint.class, () -> Failpoint.NONE);
        context.registerBean(BaseIri.class, () -> new BaseIri(BASE));
        context.registerBean(DataDirectory.class, () -> new DataDirectory(data));
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*[.]rows[.]web[.].*")));
        scanner.scan("vn.congmo.gateway.files", "vn.congmo.gateway.catalogue.stored", "vn.congmo.gateway.forms.table", "vn.congmo.gateway.rows");
        context.refresh();
        return context;
    }

    static DatasetVersion version(
            AnnotationConfigApplicationContext context, Path data, Path folder, TableGroup group, TableSource source) throws IOException {
        ContentStore files = context.getBean(ContentStore.class);
        VersionId id = new VersionId(new DatasetId("cases"), 1);
        var content = new VersionContent(new BaseIri(BASE), id, Instant.EPOCH, group, source, folder, folder, Map.of(), List.of());
        List<TableFormat> parquet = context.getBeansOfType(TableFormat.class).values().stream()
                .filter(format -> format.extension().equals("parquet"))
                .toList();
        var made = new Forms(parquet, List.of()).make(content, data.resolve("forms")).tables().get("cases").getFirst();
        long rows;
        try (var lines = Files.lines(folder.resolve("cases.csv"))) {
            rows = lines.count() - 1;
        }
        PublishedTable table = new PublishedTable("cases", rows, store(files, folder.resolve("cases.csv"), "cases.csv"), List.of(store(files, made.path(), "cases.parquet")));
        Distribution metadata = store(files, folder.resolve("csv-metadata.json"), "csv-metadata.json");
        return new DatasetVersion(id, Instant.EPOCH, Sha256.of(new byte[0]), List.of(table), metadata, metadata, List.of(), 0, new LocalizedText("", ""));
    }

    static Distribution store(ContentStore files, Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            ContentStore.StoredFile file = files.store(in);
            return new Distribution(name, "application/octet-stream", file.sha256(), file.bytes());
        }
    }

    static Dataset load(Path data, TableGroup group, TableSource source) throws IOException {
        Path triples = data.resolve("triples.nt");
        try (OutputStream out = Files.newOutputStream(triples)) {
            Csvw.nTriples(group, source, Mode.MINIMAL, out, 2);
        }
        Dataset store = TDB2Factory.connectDataset(Files.createDirectory(data.resolve("tdb2")).toString());
        MonitorOutput silent = (format, values) -> {};
        var loader = LoaderFactory.phasedLoader(store.asDatasetGraph(), silent);
        loader.startBulk();
        loader.load(triples.toString());
        loader.finishBulk();
        System.out.println("triples: " + triples.toFile().length() + " bytes");
        return store;
    }
}
