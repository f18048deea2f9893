package vn.congmo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.running.RunningGateway;

/** What an officer sees and does at the desk. */
class DeskIT {

    private static final String LETTER = """
            UBND TỈNH ĐẮK LẮK
            Số: 12/UBND-KT
            Đắk Lắk, ngày 02 tháng 3 năm 2026

            V/v rà soát danh mục

            Kính gửi: Các sở, ban, ngành.

            1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát danh mục, báo cáo UBND tỉnh trước ngày 20/5/2026.
            2. Giao Sở Nội vụ tham mưu quy chế theo Kế hoạch số 49/KH-UBND ngày 12/02/2026, Kế hoạch số 49/KH-UBND ngày 21/02/2026. %s

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn A
            """;

    @TempDir
    private static Path drop;

    private static Chromium chromium;
    private static RunningGateway gateway;
    private static String token = "";

    /** Takes connections and never answers. */
    private static ServerSocket slow;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        slow = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        gateway = RunningGateway.start(Path.of(System.getProperty("gateway.datasets")), connectors());
        token = gateway.token("Văn thư Sở Khoa học và Công nghệ", "publisher");
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static Map<String, String> connectors() {
        return Map.ofEntries(
                Map.entry("GATEWAY_CONNECTORS_ARCHIVE_KIND", "folder"),
                Map.entry("GATEWAY_CONNECTORS_ARCHIVE_ADDRESS", drop.toUri().toString()),
                Map.entry("GATEWAY_CONNECTORS_SLOW_KIND", "ldes"),
                Map.entry("GATEWAY_CONNECTORS_SLOW_ADDRESS", "http://127.0.0.1:" + slow.getLocalPort() + "/ldes"),
                Map.entry("GATEWAY_CONNECTORS_SLOW_ALLOWPRIVATE", "true"),
                Map.entry("GATEWAY_CONNECTORS_SLOW_TIMEOUT", "2s"),
                Map.entry("GATEWAY_CONNECTORS_DEAD_KIND", "ckan"),
                Map.entry("GATEWAY_CONNECTORS_DEAD_ADDRESS", "http://127.0.0.1:9/ckan"),
                Map.entry("GATEWAY_CONNECTORS_DEAD_ALLOWPRIVATE", "true"),
                Map.entry("GATEWAY_CONNECTORS_DEAD_CREDENTIALS_TOKEN", "env:DEAD_TOKEN"),
                Map.entry("DEAD_TOKEN", "of-no-use"),
                Map.entry("GATEWAY_CONNECTORS_WRONG_KIND", "nothing"),
                Map.entry("GATEWAY_CONNECTORS_WRONG_ADDRESS", "https://partner.example.vn"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (slow != null) {
            slow.close();
        }
        if (gateway != null) {
            gateway.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anOfficerHandsInReviewsAndPublishesWithoutJavaScript() {
        try (BrowserContext context = open(false)) {
            Page page = signIn(context);
            handIn(page, "cong-van.txt", "Một.");
            assertThat(page.locator("h1")).hasText("rà soát danh mục");
            Locator doubted = page.locator("#look ~ div article").first();
            assertThat(doubted.locator(".why")).containsText("còn được dẫn với ngày");
            doubted.locator("button[value=reject]").click();
            page.locator("#look ~ div article button[value=accept]").first().click();
            assertThat(page.locator("#look + p")).isVisible();

            correctTheFirstTask(page);
            addByPastedWords(page);
            page.locator("button[value=approve]").click();
            assertThat(page.locator(".verdicts .tag").first()).hasText("đã duyệt");
            publish(page);

            page.navigate("/documents");
            page.locator("a", new Page.LocatorOptions().setHasText("rà soát danh mục"))
                    .first()
                    .click();
            assertThat(page.locator(".review-corrected").first()).hasText("đã được sửa");
            assertThat(page.locator(".task").first()).containsText("Sở Khoa học và Công nghệ");
        }
    }

    @Test
    void selectedWordsBecomeTheQuoteAndOtherWordsAreRefused() {
        try (BrowserContext context = open(true)) {
            Page page = signIn(context);
            handIn(page, "cong-van-hai.txt", "Hai.");
            page.locator("select#table").selectOption("tasks");
            page.locator("#add ~ form button").first().click();
            page.evaluate("""
                    () => { const mark = document.querySelector('.source mark').firstChild;
                      document.getSelection().setBaseAndExtent(mark, 0, mark, 12); }""");
            assertThat(page.locator("#quote")).hasValue(Pattern.compile(".{5,12}"));
            page.locator("#quote").fill("chữ này không có ở đâu cả");
            page.locator("#add-field-tasks-path").fill("9");
            page.locator("#add-field-tasks-text").fill("Công bố danh mục");
            page.locator("#add-field-tasks-modality").selectOption("order");
            page.locator("button[value=add]").click();
            assertThat(page.locator("[role=alert]")).containsText("Văn bản không có câu chữ này");
            assertThat(page.locator("#add-field-tasks-text")).hasValue("Công bố danh mục");
        }
    }

    @Test
    void theLedgerTellsWhoHoldsWhatAndTakesOrders() {
        try (BrowserContext context = open(false)) {
            Page page = signIn(context);
            page.navigate("/desk/connectors");
            assertThat(row(page, "archive")).containsText("đã khớp");
            assertThat(row(page, "dead")).containsText("sẽ thử lại");
            assertThat(row(page, "slow")).containsText("sẽ thử lại");
            assertThat(page.locator("main")).containsText("không trả lời kịp");
            assertThat(row(page, "wrong")).containsText("kind: không có loại nothing");
            page.locator("tbody a", new Page.LocatorOptions().setHasText("archive"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("archive");
            assertThat(row(page, "big-problems")).containsText("big-problems/");
            order(page, "Chạy thử");
            assertThat(page.locator("main")).containsText("Không có gì để làm");
            order(page, "Tạm dừng");
            assertThat(page.locator("main .tag")).hasText("tạm dừng");
            order(page, "Cho chạy tiếp");
            order(page, "Gửi ngay");
            assertThat(page.locator("main")).containsText("Chạy ngay theo yêu cầu của Văn thư Sở");
            page.navigate("/en/desk/connectors/dead");
            order(page, "Rehearse");
            assertThat(page.locator("details").first()).containsText("What would be sent");
        }
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static void order(Page page, String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    @Test
    void theDeskHasNoBarriersInEitherLanguage() {
        try (BrowserContext context = open(true)) {
            Page page = signIn(context);
            handIn(page, "cong-van-ba.txt", "Ba.");
            String path = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
            for (String prefix : List.of("", "/en")) {
                for (String address : List.of(
                        "/desk",
                        path,
                        path + "?table=tasks",
                        path + "?table=deadlines&row=x",
                        "/desk/connectors",
                        "/desk/connectors/dead")) {
                    page.navigate(prefix + address);
                    assertThat(page.locator("h1")).hasCount(1);
                    assertThat(Barriers.in(page)).as(prefix + address).isEmpty();
                }
            }
            page.navigate(path);
            page.setViewportSize(320, 640);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void nobodySeesTheDeskWithoutSigningIn() {
        try (BrowserContext context = open(true)) {
            Page page = context.newPage();
            page.navigate("/desk");
            assertThat(page).hasURL(Pattern.compile(".*/login\\?next=.*"));
        }
    }

    private static BrowserContext open(boolean script) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(gateway.address())
                        .setJavaScriptEnabled(script));
    }

    private static Page signIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/desk");
        page.locator("input[name=token]").fill(token);
        page.locator("main form button").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        return page;
    }

    private static void handIn(Page page, String name, String words) {
        page.navigate("/desk");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        name, "text/plain", LETTER.formatted(words).getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/desk/documents/cong-van.*"));
    }

    private static void correctTheFirstTask(Page page) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Nhiệm vụ"))
                .first()
                .click();
        page.locator("article[id^=tasks-] a.button").first().click();
        Locator form = page.locator("article[id^=tasks-] form").first();
        form.locator("[name='cell.lead_names']").fill("Sở Khoa học và Công nghệ\nSở Y tế");
        form.locator("button[value=correct]").click();
        assertThat(page.locator("article[id^=tasks-] .tag").first()).hasText("đã sửa");
    }

    private static void addByPastedWords(Page page) {
        page.locator("select#table").selectOption("programmes");
        page.locator("#add ~ form button").first().click();
        page.locator("#quote").fill("tham mưu\n  quy chế");
        page.locator("#add-field-programmes-name").fill("Quy chế");
        page.locator("#add-field-programmes-kind").selectOption(new String[] {"chuong-trinh"});
        page.locator("button[value=add]").click();
        assertThat(page.locator("article[id^=programmes-] .tag").first()).hasText("đã thêm");
    }

    private static void publish(Page page) {
        page.navigate("/desk");
        page.locator("form[action$=publications] button").click();
        Locator ended = page.locator("[role=status]");
        for (int i = 0; i < 60 && ended.textContent().contains("Đang công bố"); i++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(ended).containsText("Đã xong");
    }
}
