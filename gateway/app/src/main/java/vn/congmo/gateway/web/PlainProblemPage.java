package vn.congmo.gateway.web;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** The page of a problem without any ornament. */
final class PlainProblemPage implements ProblemPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p><p><code>%d %s</code></p><p><a href="/">Cổng Mở</a></p></main></body>
            </html>
            """;

    @Override
    public String html(Problem problem, Locale locale) {
        String title = HtmlUtils.htmlEscape(problem.title().in(locale));
        return PAGE.formatted(
                locale.getLanguage(),
                title,
                title,
                HtmlUtils.htmlEscape(problem.detail().in(locale)),
                problem.status().value(),
                problem.code());
    }
}
