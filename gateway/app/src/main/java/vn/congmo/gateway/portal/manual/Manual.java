package vn.congmo.gateway.portal.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.congmo.gateway.core.BaseIri;

/**
 * The documents for developers: the same files that lie in {@code docs/}, so that who has only the address of a site need
 * not look for its sources. Their example address becomes the site's own, and every command can be copied as it stands.
 * They are rendered when somebody first reads them.
 */
@Component
public class Manual {

    private static final List<String> NAMES =
            List.of("guide", "querying", "pulling", "versions", "feeds", "quality", "ckan", "mcp");
    private static final String EXAMPLE = "http://localhost:8080";

    private final Supplier<List<ManualPage>> vietnamese;
    private final Supplier<List<ManualPage>> english;

    Manual(BaseIri base) {
        this.vietnamese = SingletonSupplier.of(() -> render(base, "/developers/", ".vi.md"));
        this.english = SingletonSupplier.of(() -> render(base, "/en/developers/", ".md"));
    }

    /** All of them, in the order in which one would read them. */
    public List<ManualPage> list(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese.get() : english.get();
    }

    /** The one of this name. */
    public Optional<ManualPage> find(String name, Locale locale) {
        return list(locale).stream().filter(page -> page.name().equals(name)).findFirst();
    }

    private static List<ManualPage> render(BaseIri base, String folder, String ending) {
        Markdown markdown = new Markdown(NAMES, folder);
        return NAMES.stream()
                .map(name -> {
                    ClassPathResource translated = new ClassPathResource("manual/" + name + ending);
                    boolean vietnamese = ending.equals(".vi.md") && translated.exists();
                    String text = read(vietnamese ? translated : new ClassPathResource("manual/" + name + ".md"));
                    return markdown.page(
                            name, vietnamese ? Locale.of("vi") : Locale.ENGLISH, text.replace(EXAMPLE, base.value()));
                })
                .toList();
    }

    private static String read(ClassPathResource document) {
        try {
            return document.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the build bundles docs/" + document.getFilename(), e);
        }
    }
}
