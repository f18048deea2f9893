package vn.congmo.gateway.plans;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.Sha256;

/** The texts that were read last, by the hash of their originals: a PDF takes seconds to read, a person comes back to it. */
final class RecentTexts {

    private static final int MOST_CHARACTERS = 10_000_000;

    private final Map<Sha256, DocumentText> texts = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    DocumentText get(Sha256 original, Supplier<DocumentText> reading) {
        DocumentText known = find(original);
        if (known != null) {
            return known;
        }
        DocumentText read = reading.get();
        keep(original, read);
        return read;
    }

    private synchronized @Nullable DocumentText find(Sha256 original) {
        return texts.get(original);
    }

    private synchronized void keep(Sha256 original, DocumentText text) {
        DocumentText before = texts.put(original, text);
        characters +=
                text.value().length() - (before == null ? 0 : before.value().length());
        var oldest = texts.entrySet().iterator();
        while (characters > MOST_CHARACTERS && oldest.hasNext()) {
            characters -= oldest.next().getValue().value().length();
            oldest.remove();
        }
    }
}
