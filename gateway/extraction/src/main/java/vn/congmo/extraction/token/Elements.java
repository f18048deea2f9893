package vn.congmo.extraction.token;

import java.util.List;
import vn.congmo.extraction.token.Phrase.Element;

/** The four ways to build a phrase. */
final class Elements {
    private Elements() {}

    static Element words(List<String> keys) {
        return (passage, at, parts) -> {
            for (int i = 0; i < keys.size(); i++) {
                if (!passage.is(at + i, keys.get(i))) {
                    return Slot.NONE;
                }
            }
            return at + keys.size();
        };
    }

    static Element slot(String name, Slot slot) {
        return (passage, at, parts) -> {
            int end = at >= 0 && at < passage.size() ? slot.end(passage, at) : Slot.NONE;
            if (end != Slot.NONE) {
                parts.put(name, new Match.Range(at, end));
            }
            return end;
        };
    }

    static Element optional(Element element) {
        return (passage, at, parts) -> {
            int end = element.end(passage, at, parts);
            return end == Slot.NONE ? at : end;
        };
    }

    static Element choice(List<Element> alternatives) {
        return (passage, at, parts) -> alternatives.stream()
                .mapToInt(alternative -> alternative.end(passage, at, parts))
                .filter(end -> end != Slot.NONE)
                .findFirst()
                .orElse(Slot.NONE);
    }

    static Element sequence(List<Element> elements) {
        return (passage, at, parts) -> {
            int end = at;
            for (var element : elements) {
                end = element.end(passage, end, parts);
                if (end == Slot.NONE) {
                    return Slot.NONE;
                }
            }
            return end;
        };
    }
}
