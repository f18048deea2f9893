package vn.congmo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.running.RunningGateway;

/** What a reader sees and does on the pages. */
class PagesIT {

    private static final Optional<Path> SCREENSHOTS =
            Optional.ofNullable(System.getProperty("screenshots")).map(Path::of);

    private static Chromium chromium;
    private static RunningGateway gateway;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        gateway = RunningGateway.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void stop() {
        if (gateway != null) {
            gateway.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openBrowser() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(gateway.address()));
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onRequest(request -> {
            if (!request.url().startsWith(gateway.address())) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
    }

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/problems",
                "/documents",
                "/tasks",
                "/indicators",
                "/datasets",
                "/dataset/plans",
                "/dataset/big-problems",
                "/search?q=dak+lak",
                "/search?q=dak+lak&type=task",
                "/vocabulary",
                "/reports",
                "/reports/nq57",
                "/sparql-form",
                "/developers",
                "/developers/guide",
                "/indicators/dti",
                "/organisations/so-khoa-hoc-va-cong-nghe-dak-lak",
                "/places/dak-lak",
                "/documents/001-1df0d36ed03ad802"
            })
    void everyPageOpensInBothLanguagesWithoutComplaint(String path) {
        for (String prefix : List.of("", "/en")) {
            Response answer = page.navigate(prefix + (path.equals("/") && !prefix.isEmpty() ? "" : path));
            assertThat(answer.status()).as(answer.url()).isEqualTo(200);
            picture(prefix + path);
            assertThat(page.locator("html")).hasAttribute("lang", prefix.isEmpty() ? "vi" : "en");
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(Barriers.in(page)).as("accessibility of " + answer.url()).isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aBusinessFindsTheEightProblemsOfDakLakAndTheSourceOfOne() {
        page.navigate("/problems");
        page.locator("select[name=list]")
                .selectOption(
                        new com.microsoft.playwright.options.SelectOption().setLabel("Ủy ban nhân dân tỉnh Đắk Lắk"));
        page.locator("form.filters button").click();
        assertThat(page.locator("[role=status]")).hasText("8 bài toán");
        page.locator("ol.list a").first().click();
        assertThat(page.locator("h1")).containsText("nông nghiệp thông minh");
        assertThat(page.locator("dl.facts")).containsText("1269/QĐ-UBND");
    }

    @Test
    void aDocumentShowsEveryTaskBesideItsSentence() {
        page.navigate("/documents/001-1df0d36ed03ad802");
        Locator task = page.locator(".task").first();
        String finding = task.getAttribute("data-finding");
        Locator sentence = page.locator("mark[data-finding='" + finding + "']").first();
        assertThat(sentence).isVisible();
        task.hover();
        assertThat(sentence).hasClass(Pattern.compile(".*lit.*"));
        assertThat(page.locator(".task").count())
                .isEqualTo(page.locator(".source mark").count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bai toan lon", "dak lak", "ĐẮK LẮK", "đổi mới sáng tạo"})
    void searchFindsAccentedTextHoweverItIsTyped(String words) {
        page.navigate("/");
        page.locator("input[name=q]").fill(words);
        page.locator("form.search button").click();
        assertThat(page.locator("ol.list li").first()).isVisible();
    }

    @Test
    void aReaderIsHelpedWhileTypingAndFiltersByKeyboardAlone() {
        page.navigate("/");
        Locator box = page.locator("input[name=q]");
        box.pressSequentially("buon ma th");
        assertThat(page.locator("[role=option]").first()).isVisible();
        assertThat(Barriers.in(page)).isEmpty();
        box.press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
        box.press("Escape");
        assertThat(page.locator("[role=listbox]")).isHidden();
        box.fill("chuyen doi so");
        box.press("Enter");
        assertThat(page.locator("ol.list mark").first()).isVisible();

        page.locator(".facets a", new Page.LocatorOptions().setHasText("Bài toán lớn"))
                .first()
                .press("Enter");
        assertThat(page.locator(".facets a[aria-current=true]")).containsText("Bài toán lớn");
        assertThat(page).hasURL(Pattern.compile(".*type=problem.*"));
        assertThat(page.locator("a[href^='/api/v1/search.atom?']")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theLanguageSwitchShowsTheSamePage() {
        page.navigate("/problems?list=dak-lak-2026");
        page.locator(".site-head a[hreflang=en]").click();
        assertThat(page).hasURL(gateway.address() + "/en/problems?list=dak-lak-2026");
        assertThat(page.locator("h1")).hasText("Big problems");
    }

    @Test
    void pagesReadTheSameWithoutJavaScript() {
        try (BrowserContext plain = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(gateway.address())
                        .setJavaScriptEnabled(false))) {
            Page still = plain.newPage();
            still.navigate("/search?q=an+ninh&year=2026");
            assertThat(still.locator(".facets a[aria-current=true]")).hasText(Pattern.compile("2026.*"));
            still.navigate("/documents/001-1df0d36ed03ad802");
            assertThat(still.locator(".task").first()).isVisible();
            assertThat(still.locator(".source mark").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/problems",
                "/documents/001-1df0d36ed03ad802",
                "/dataset/plans",
                "/tasks",
                "/reports/nq57",
                "/search?q=an+ninh"
            })
    void nothingOverflowsOnANarrowScreen(String path) {
        page.setViewportSize(320, 640);
        page.navigate(path);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
    }

    @Test
    void aDownloadedFileIsComparedWithThePublishedHashes() {
        byte[] published = context.request().get("/dataset/places/places.csv").body();
        page.navigate("/dataset/places");
        page.locator("details summary").first().click();
        choose(published);
        assertThat(page.locator("[data-verdict]")).containsText("places.csv");
        byte[] changed = published.clone();
        changed[changed.length - 2]++;
        choose(changed);
        assertThat(page.locator("[data-verdict]")).containsText("Không phải tệp nào");
    }

    private void choose(byte[] content) {
        page.locator("[data-verify]").setInputFiles(new FilePayload("tải về.csv", "text/csv", content));
    }

    @Test
    void anUnknownPageSaysSoWithStatus404() {
        Response answer = page.navigate("/problems/khong-co");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).isVisible();
    }

    private void listen(ConsoleMessage message) {
        if (Set.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    /** For people to look at, where somebody asks for it. */
    private void picture(String path) {
        if (SCREENSHOTS.isEmpty()) {
            return;
        }
        String name = path.replaceAll("[^a-z0-9]+", "-") + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.get().resolve(name)));
    }
}
