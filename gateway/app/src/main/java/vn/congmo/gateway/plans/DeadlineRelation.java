package vn.congmo.gateway.plans;

import java.util.Locale;
import vn.congmo.gateway.core.LocalizedText;

/** How a task lies to the time that its deadline names. */
public enum DeadlineRelation {
    /** Done before it begins. */
    BEFORE("trước", "before"),
    /** Done when it ends. */
    BY("chậm nhất", "by the end of"),
    /** Done within it. */
    IN("trong", "within"),
    /** Begins with it. */
    FROM("từ", "from"),
    /** Follows it. */
    AFTER("sau", "after"),
    /** At each of its returns. */
    RECURRING("định kỳ", "recurring");

    private final LocalizedText words;

    DeadlineRelation(String vi, String en) {
        this.words = new LocalizedText(vi, en);
    }

    /** Code of the list deadline-relation. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The relation of this code. */
    static DeadlineRelation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    LocalizedText words() {
        return words;
    }
}
