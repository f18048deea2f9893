package vn.congmo.gateway.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/** What hits are counted and filtered by. */
public enum Facet {
    /** Its REST collection in the singular. */
    TYPE("Loại", "Type"),
    /** The slug of the dataset that tells of it. */
    DATASET("Bộ dữ liệu", "Dataset"),
    /** Code of the type of a document, or of the kind of an organisation or place. */
    KIND("Thể loại", "Kind"),
    /** Of a problem. */
    FIELD("Lĩnh vực", "Field"),
    /** Who leads a problem or task. */
    LEAD("Cơ quan chủ trì", "Lead organisation"),
    /** The province or city that it concerns. */
    PROVINCE("Tỉnh, thành phố", "Province"),
    /** Of a document or list; of a task, the year of its deadline. */
    YEAR("Năm", "Year"),
    /** Whether a person vouches for what was read of a document or task. */
    REVIEW("Người duyệt", "Review");

    private final LocalizedText label;

    Facet(String vi, String en) {
        this.label = new LocalizedText(vi, en);
    }

    /** Its name in addresses and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public LocalizedText label() {
        return label;
    }

    /** The facet of this code. */
    public static Optional<Facet> find(String code) {
        return Arrays.stream(values())
                .filter(facet -> facet.code().equals(code))
                .findFirst();
    }
}
