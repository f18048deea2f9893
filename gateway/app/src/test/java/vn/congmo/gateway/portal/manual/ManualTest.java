package vn.congmo.gateway.portal.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.core.BaseIri;

/** The documents as pages of a site. */
class ManualTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");
    private static final Pattern COMMAND = Pattern.compile("curl [^\\n]*?(https?://[^\\s'&]+)");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

    private final Manual manual = new Manual(new BaseIri("https://mo.daklak.example"));

    @Test
    void commandsAreThoseOfThisSite() {
        assertThat(manual.list(Locale.ENGLISH)).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(page.html())
                .doesNotContain("localhost:8080"));
        assertThat(manual.find("guide", Locale.ENGLISH).orElseThrow().html())
                .contains("curl -s &quot;https://mo.daklak.example/api/v1/datasets&quot;");
    }

    @Test
    void everyCommandAsksThisSite() {
        assertThat(manual.list(Locale.ENGLISH))
                .flatMap(page -> COMMAND.matcher(page.html())
                        .results()
                        .map((MatchResult command) -> command.group(1))
                        .toList())
                .hasSizeGreaterThan(20)
                .allMatch(address -> address.startsWith("https://mo.daklak.example/"));
    }

    @Test
    void whatIsTranslatedComesInTheLanguageOfThePage() {
        assertThat(manual.find("guide", VIETNAMESE).orElseThrow().title()).isEqualTo("Mười phút với dữ liệu");
        assertThat(manual.find("guide", Locale.ENGLISH).orElseThrow().title()).isEqualTo("Ten minutes with the data");
        assertThat(manual.find("ckan", VIETNAMESE).orElseThrow().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() {
        for (Locale language : new Locale[] {VIETNAMESE, Locale.ENGLISH}) {
            manual.list(language).forEach(page -> LINK.matcher(page.html())
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .filter(target -> !target.startsWith("https://"))
                    .forEach(target ->
                            assertThat(target).as("a link of " + page.name()).satisfies(this::exists)));
        }
    }

    private void exists(String target) {
        String[] parts = target.split("#", 2);
        boolean english = parts[0].startsWith("/en/");
        String name = parts[0].replaceFirst("(/en)?/developers/", "");
        ManualPage page =
                manual.find(name, english ? Locale.ENGLISH : VIETNAMESE).orElseThrow();
        if (parts.length > 1) {
            assertThat(ANCHOR.matcher(page.html()).results().map((MatchResult anchor) -> anchor.group(1)))
                    .contains(parts[1]);
        }
    }

    @Test
    void whatTheSiteDoesNotShowKeepsItsWordsOnly() {
        Markdown markdown = new Markdown(List.of("guide"), "/developers/");
        String html = markdown.page(
                        "x", Locale.ENGLISH, "# X\n\n[the *code*](../src/) and [the guide](guide.md#limits)")
                .html();
        assertThat(html)
                .contains("the <em>code</em> and <a href=\"/developers/guide#limits\">the guide</a>")
                .doesNotContain("src/");
    }

    @Test
    void markupInADocumentIsText() {
        Markdown markdown = new Markdown(List.of(), "/");
        assertThat(markdown.page("x", Locale.ENGLISH, "# X\n\n<script>alert(1)</script>\n\n[a](javascript:alert)")
                        .html())
                .doesNotContain("<script>")
                .doesNotContain("javascript:");
    }
}
