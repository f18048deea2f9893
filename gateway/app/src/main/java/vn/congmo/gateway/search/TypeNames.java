package vn.congmo.gateway.search;

import java.util.Map;
import vn.congmo.gateway.core.LocalizedText;

/** The names of the types of entries for people. */
final class TypeNames {

    private static final Map<String, LocalizedText> NAMES = Map.of(
            "dataset", new LocalizedText("Bộ dữ liệu", "Dataset"),
            "problem", new LocalizedText("Bài toán lớn", "Big problem"),
            "task", new LocalizedText("Nhiệm vụ", "Task"),
            "document", new LocalizedText("Văn bản", "Document"),
            "indicator", new LocalizedText("Chỉ tiêu", "Indicator"),
            "organisation", new LocalizedText("Cơ quan", "Organisation"),
            "place", new LocalizedText("Địa phương", "Place"));

    private TypeNames() {}

    static LocalizedText get(String type) {
        return NAMES.getOrDefault(type, new LocalizedText(type, type));
    }
}
