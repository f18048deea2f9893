package vn.congmo.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;

class SearchTest {

    private static final DatasetTitles TITLES = (catalogue, slug) -> new LocalizedText("Bộ " + slug, "Dataset " + slug);
    private static final List<SearchEntry> ENTRIES = List.of(
            entry("problem", "p1", "Bài toán lớn về cà phê", "Truy xuất nguồn gốc cà phê của tỉnh Đắk Lắk"),
            entry("problem", "p2", "Bai toan lon khong dau", "Dak Lak"),
            entry("problem", "p3", "Hòa giải ở cơ sở", "Khỏe và thủy lợi"),
            entry("place", "dak-lak", "Tỉnh Đắk Lắk", "Dak Lak Province"),
            entry("place", "dak-nong", "Tỉnh Đắk Nông", "bài học, toán, số lớn"),
            entry("task", "t1", "Hoàn thành cổng dữ liệu <mở>", "Trước ngày 15/01/2026, Sở Khoa học và Công nghệ"));

    private final Path folder;
    private final AtomicInteger builds = new AtomicInteger();
    private List<SearchEntry> published = ENTRIES;
    private final CurrentCatalogue current = new CurrentCatalogue(event -> {});
    private final List<SearchIndex> opened = new ArrayList<>();
    private Search search;

    SearchTest(@TempDir Path folder) {
        this.folder = folder;
        this.search = new Search(index());
    }

    @BeforeEach
    void publish() {
        current.switchTo(catalogue(1));
        search = new Search(index());
    }

    @AfterEach
    void close() throws Exception {
        for (SearchIndex index : opened) {
            index.destroy();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bai toan lon | p1 p2 dak-nong",
                "BÀI TOÁN LỚN | p1 p2 dak-nong",
                "\"bai toan lon\" | p1 p2",
                "dak lak | p1 p2 dak-lak",
                "Đắk Lắk | p1 p2 dak-lak",
                "đak lăk | p1 p2 dak-lak",
                "hoà giải | p3",
                "khoẻ thuỷ | p3",
                "hoan thanh | t1",
                "cong ng | t1",
                "cà phê nguồn | p1",
                "khoa hoc ca phe | ''",
            })
    void findsAllWordsWithAndWithoutAccents(String query, String expected) {
        assertThat(ids(query))
                .containsExactlyInAnyOrder(Stream.of(expected.split(" "))
                        .filter(id -> !id.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void findsDecomposedInputLikeComposed() {
        String decomposed = Normalizer.normalize("Đắk Lắk", Normalizer.Form.NFD);

        assertThat(ids(decomposed)).isEqualTo(ids("Đắk Lắk")).isNotEmpty();
    }

    @Test
    void ranksExactAccentsBeforeFoldedOnes() {
        assertThat(ids("Đắk Lắk")).last().isEqualTo("p2");
        assertThat(ids("bài toán lớn")).first().isEqualTo("p1");
        assertThat(ids("bài toán lớn").indexOf("p2"))
                .isGreaterThan(ids("bài toán lớn").indexOf("dak-nong"));
    }

    @Test
    void ranksWordsInARowOfTheTitleFirst() {
        assertThat(ids("bai toan lon")).last().isEqualTo("dak-nong");
    }

    @Test
    void placesTonesAlike() {
        assertThat(search.find(SearchQuery.of("hoà", 9)).hits().getFirst().score())
                .isEqualTo(
                        search.find(SearchQuery.of("hòa", 9)).hits().getFirst().score());
    }

    @Test
    void countsEveryTypeWhateverTypeIsAskedFor() {
        SearchResult result = search.find(new SearchQuery("dak lak", Optional.of("place"), 9, Optional.empty()));

        assertThat(result.types()).containsExactly(Map.entry("place", 1L), Map.entry("problem", 2L));
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.hits()).extracting(hit -> hit.entry().type()).containsExactly("place");
    }

    @Test
    void countsTheValuesOfFacetsAndFiltersByThem() {
        published = List.of(
                entry("problem", "p1", "Cà phê sạch", "")
                        .with(facets("Nông nghiệp", "2025"))
                        .of("big-problems"),
                entry("problem", "p2", "Cà phê số", "")
                        .with(facets("Nông nghiệp", "2026"))
                        .of("big-problems"),
                entry("task", "t1", "Phát triển cà phê", "")
                        .with(facets("Công thương", "2026"))
                        .of("plans"));
        current.switchTo(catalogue(3));
        Search among = new Search(index());

        SearchResult agriculture =
                among.find(new SearchQuery("ca phe", Map.of(Facet.FIELD, Set.of("Nông nghiệp")), 9, Optional.empty()));
        assertThat(agriculture.total()).isEqualTo(2);
        assertThat(told(agriculture, Facet.FIELD)).containsExactly("Nông nghiệp 2 chosen", "Công thương 1");
        assertThat(told(agriculture, Facet.YEAR)).containsExactly("2025 1", "2026 1");
        assertThat(told(agriculture, Facet.DATASET)).containsExactly("big-problems 2");
        assertThat(agriculture.facets())
                .filteredOn(counts -> counts.facet() == Facet.DATASET)
                .extracting(counts -> counts.values().getFirst().label().en())
                .containsExactly("Dataset big-problems");

        SearchResult either = among.find(new SearchQuery(
                "ca phe",
                Map.of(Facet.FIELD, Set.of("Nông nghiệp", "Công thương"), Facet.YEAR, Set.of("2026")),
                9,
                Optional.empty()));
        assertThat(either.hits()).extracting(hit -> hit.entry().iri()).containsExactlyInAnyOrder("p2", "t1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KH&CN | t1",
                "KHCN | t1",
                "sở khcn | t1",
                "nhóm KHCN | ''",
                "BTL | p1 p2",
                "btl cà phê | p1",
                "an | ''",
            })
    void abbreviationsStandForTheWordsTheyAreMadeOf(String query, String expected) {
        assertThat(ids(query))
                .containsExactlyInAnyOrder(Stream.of(expected.split(" "))
                        .filter(id -> !id.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void anythingCalledJustSoComesFirst() {
        published = List.of(
                entry("task", "t1", "Sở Tài chính báo cáo Sở Tài chính", "Sở Tài chính"),
                entry("organisation", "o1", "Sở Tài chính tỉnh Đắk Lắk và các đơn vị trực thuộc", "")
                        .named(Stream.of("Sở Tài chính", "STC")));
        current.switchTo(catalogue(4));
        Search among = new Search(index());

        for (String words : List.of("Sở Tài chính", "so tai chinh", "STC", "stc")) {
            assertThat(among.find(SearchQuery.of(words, 9))
                            .hits()
                            .getFirst()
                            .entry()
                            .iri())
                    .as(words)
                    .isEqualTo("o1");
        }
    }

    @Test
    void theLongTextIsFoundAndItsClauseShown() {
        String body = "1. Giao Sở Tài chính cấp vốn. 2. Giao Sở Nội vụ chủ trì, báo cáo trước ngày 20/5/2026; 3. Hết.";
        SearchSource source = new SearchSource() {
            @Override
            public Stream<SearchEntry> entries(Catalogue catalogue) {
                return Stream.of(entry("document", "d1", "Công văn", ""), entry("document", "d2", "Công văn lạc", ""));
            }

            @Override
            public String body(Catalogue catalogue, SearchEntry entry) {
                if (entry.iri().equals("d2")) {
                    throw new UncheckedIOException(new NoSuchFileException("original"));
                }
                return body;
            }
        };
        SearchIndex index =
                new SearchIndex(new DataDirectory(folder.resolve("long")), current, List.of(source), TITLES);
        opened.add(index);
        Search among = new Search(index);

        SearchHit hit = among.find(SearchQuery.of("noi vu chu tri", 9)).hits().getFirst();
        assertThat(hit.fragment().stream().map(SearchHit.Piece::text).collect(Collectors.joining()))
                .isEqualTo("2. Giao Sở Nội vụ chủ trì, báo cáo trước ngày 20/5/2026;");
        assertThat(among.find(SearchQuery.of("cong van", 9)).total()).isEqualTo(2);
    }

    @Test
    void suggestsWordsAndTitlesWhileTyping() {
        published = List.of(
                entry("task", "t1", "Chuyển đổi số ngành y tế", ""),
                entry("task", "t2", "Đẩy mạnh chuyển đổi số trong giáo dục", ""),
                entry("task", "t3", "Khác", "chuyển đổi số"));
        current.switchTo(catalogue(5));
        Suggestions suggestions = new Suggestions(index());

        assertThat(suggestions.list("chuyen d", 9))
                .extracting(Suggestion::text)
                .containsExactly("chuyển đổi số", "Chuyển đổi số ngành y tế", "Đẩy mạnh chuyển đổi số trong giáo dục");
        assertThat(suggestions.list("chuyển đổi", 2)).hasSize(2);
        assertThat(suggestions.list("", 9)).isEmpty();
        assertThat(suggestions.list("\"*", 9)).isEmpty();
    }

    private static Stream<FacetValue> facets(String field, String year) {
        return Stream.of(FacetValue.plain(Facet.FIELD, field), FacetValue.plain(Facet.YEAR, year));
    }

    private static List<String> told(SearchResult result, Facet facet) {
        return result.facets().stream()
                .filter(counts -> counts.facet() == facet)
                .flatMap(counts -> counts.values().stream())
                .map(count -> count.value() + " " + count.count() + (count.selected() ? " chosen" : ""))
                .toList();
    }

    @Test
    void pagesGiveEveryHitOnce() {
        List<String> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            SearchResult page = search.find(new SearchQuery("dak lak", Optional.empty(), 1, cursor));
            assertThat(page.total()).isEqualTo(3);
            page.hits().forEach(hit -> found.add(hit.entry().iri()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(found).isEqualTo(ids("dak lak"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\"", "\"\"", "***", "a AND (b OR", "title:[* TO", "\\", "~^", "+ - && ||", "*a"})
    void neverFailsOnWhateverIsTyped(String text) {
        assertThat(search.find(SearchQuery.of(text, 5)).total()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void neverFailsOnVeryMuchText() {
        assertThat(search.find(SearchQuery.of("từ rất dài ".repeat(10_000), 5)).total())
                .isZero();
    }

    @Test
    void refusesACursorThatIsNotOurs() {
        for (String cursor : List.of("abc", "", "🙂", "MTIz")) {
            SearchQuery query = new SearchQuery("dak", Optional.empty(), 5, Optional.of(cursor));
            assertThatThrownBy(() -> search.find(query)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void marksWhatMatchedInTheFragment() {
        SearchHit hit =
                search.find(SearchQuery.of("nguon goc ca phe", 1)).hits().getFirst();

        assertThat(hit.fragment().stream().filter(SearchHit.Piece::match).map(SearchHit.Piece::text))
                .containsExactly("nguồn", "gốc", "cà", "phê");
        assertThat(hit.fragment().stream().map(SearchHit.Piece::text).collect(Collectors.joining()))
                .isEqualTo("Truy xuất nguồn gốc cà phê của tỉnh Đắk Lắk");
    }

    @Test
    void indexOfTheSameCatalogueIsNotMadeAgain() {
        ids("dak lak");
        assertThat(builds).hasValue(1);

        assertThat(new Search(index()).find(SearchQuery.of("dak lak", 9)).total())
                .isEqualTo(3);
        assertThat(builds).hasValue(1);
    }

    @Test
    void indexOfAnotherCatalogueIsMadeAnew() throws Exception {
        SearchIndex index = index();
        Search before = new Search(index);
        assertThat(before.find(SearchQuery.of("mới", 9)).total()).isZero();

        published = List.of(entry("problem", "p9", "Bài toán mới", ""));
        current.switchTo(catalogue(2));
        index.follow(new CatalogueChanged(current.get()));

        assertThat(before.find(SearchQuery.of("mới", 9)).total()).isEqualTo(1);
        assertThat(before.find(SearchQuery.of("dak lak", 9)).total()).isZero();
    }

    @Test
    void missingOrDamagedIndexIsMadeAnew() throws Exception {
        ids("dak lak");
        close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.writeString(file, "không phải chỉ mục");
            }
        }

        search = new Search(index());

        assertThat(ids("dak lak")).hasSize(3);
        assertThat(builds).hasValue(2);
    }

    @Test
    void indexOfAnOlderFormIsMadeAnew() throws Exception {
        ids("dak lak");
        close();
        try (Directory index = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer = new IndexWriter(index, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("state", "1:" + current.get().head()).entrySet());
            writer.commit();
        }

        search = new Search(index());

        assertThat(ids("dak lak")).hasSize(3);
        assertThat(builds).hasValue(2);
    }

    @Test
    void rebuildIsPossibleAtAnyTime() throws Exception {
        SearchIndex index = index();
        published = List.of(entry("place", "x", "Nơi khác", ""));

        index.rebuild();

        assertThat(new Search(index).find(SearchQuery.of("noi khac", 9)).total())
                .isEqualTo(1);
    }

    @Test
    void aDamagedDatasetDoesNotHideTheOthers() {
        SearchSource damaged = catalogue -> {
            throw new UncheckedIOException(new NoSuchFileException("tasks.csv"));
        };
        SearchSource whole = catalogue -> published.stream();
        SearchIndex index =
                new SearchIndex(new DataDirectory(folder.resolve("other")), current, List.of(damaged, whole), TITLES);
        opened.add(index);

        assertThat(new Search(index).find(SearchQuery.of("dak lak", 9)).total()).isEqualTo(3);
    }

    private List<String> ids(String query) {
        return search.find(SearchQuery.of(query, 20)).hits().stream()
                .map(hit -> hit.entry().iri())
                .toList();
    }

    private SearchIndex index() {
        SearchSource source = catalogue -> {
            builds.incrementAndGet();
            return published.stream();
        };
        SearchIndex index = new SearchIndex(new DataDirectory(folder), current, List.of(source), TITLES);
        opened.add(index);
        return index;
    }

    private static Catalogue catalogue(int state) {
        return Catalogue.opened(Sha256.of(new byte[] {(byte) state}));
    }

    private static SearchEntry entry(String type, String id, String title, String text) {
        return new SearchEntry(id, type, title, text, "/" + type + "s/" + id);
    }
}
