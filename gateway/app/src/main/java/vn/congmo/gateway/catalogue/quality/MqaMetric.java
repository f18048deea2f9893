package vn.congmo.gateway.catalogue.quality;

import java.util.Arrays;
import java.util.Locale;
import vn.congmo.gateway.core.LocalizedText;

/** What the Metadata Quality Assessment of data.europa.eu gives points for: 405 in all. */
public enum MqaMetric {
    KEYWORD(Group.FINDABILITY, 30, "Có từ khóa", "Keywords are given"),
    THEME(Group.FINDABILITY, 30, "Có chủ đề", "Themes are given"),
    SPATIAL(Group.FINDABILITY, 20, "Có phạm vi địa lý", "Spatial coverage is given"),
    TEMPORAL(Group.FINDABILITY, 20, "Có phạm vi thời gian", "Temporal coverage is given"),
    ACCESS_URL_REACHABLE(Group.ACCESSIBILITY, 50, "Mở được mọi địa chỉ truy cập", "Every access URL can be reached"),
    DOWNLOAD_URL(Group.ACCESSIBILITY, 20, "Mọi tệp có địa chỉ tải", "Every file has a download URL"),
    DOWNLOAD_URL_REACHABLE(Group.ACCESSIBILITY, 30, "Tải được mọi tệp", "Every file can be downloaded"),
    FORMAT(Group.INTEROPERABILITY, 20, "Mọi tệp ghi định dạng", "Every file states its format"),
    MEDIA_TYPE(Group.INTEROPERABILITY, 10, "Mọi tệp ghi kiểu phương tiện", "Every file states its media type"),
    FORMAT_KNOWN(Group.INTEROPERABILITY, 5, "Định dạng thuộc danh mục của EU", "Formats are those of the EU list"),
    MEDIA_TYPE_KNOWN(Group.INTEROPERABILITY, 5, "Kiểu phương tiện của IANA", "Media types are those of IANA"),
    NON_PROPRIETARY(Group.INTEROPERABILITY, 20, "Có tệp ở định dạng mở", "There is a file in an open format"),
    MACHINE_READABLE(Group.INTEROPERABILITY, 20, "Có tệp máy đọc được", "There is a machine-readable file"),
    DCAT_AP(Group.INTEROPERABILITY, 30, "Tuân theo DCAT-AP", "It complies with DCAT-AP"),
    LICENCE(Group.REUSABILITY, 20, "Mọi tệp có giấy phép", "Every file has a licence"),
    LICENCE_KNOWN(Group.REUSABILITY, 10, "Giấy phép thuộc danh mục", "Licences are those of a vocabulary"),
    ACCESS_RIGHTS(Group.REUSABILITY, 10, "Có quyền truy cập", "Access rights are given"),
    ACCESS_RIGHTS_KNOWN(Group.REUSABILITY, 5, "Quyền truy cập theo danh mục EU", "Access rights are of the EU list"),
    CONTACT(Group.REUSABILITY, 20, "Có nơi liên hệ", "A contact point is given"),
    PUBLISHER(Group.REUSABILITY, 10, "Có cơ quan công bố", "A publisher is given"),
    RIGHTS(Group.CONTEXTUALITY, 5, "Mọi tệp ghi quyền", "Every file states its rights"),
    BYTE_SIZE(Group.CONTEXTUALITY, 5, "Mọi tệp ghi kích thước", "Every file states its size"),
    ISSUED(Group.CONTEXTUALITY, 5, "Có ngày công bố", "The date of issue is given"),
    MODIFIED(Group.CONTEXTUALITY, 5, "Có ngày sửa đổi", "The date of change is given");

    private final Group group;
    private final int points;
    private final LocalizedText label;

    MqaMetric(Group group, int points, String vi, String en) {
        this.group = group;
        this.points = points;
        this.label = new LocalizedText(vi, en);
    }

    /** How many points there are in all: 405. */
    public static int total() {
        return Arrays.stream(values()).mapToInt(MqaMetric::points).sum();
    }

    /** Its name in addresses and JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is part of. */
    public Group group() {
        return group;
    }

    /** What it gives where it is met. */
    public int points() {
        return points;
    }

    /** What it asks for. */
    public LocalizedText label() {
        return label;
    }

    /** The dimensions of the assessment. */
    public enum Group {
        FINDABILITY("Dễ tìm", "Findability"),
        ACCESSIBILITY("Dễ tiếp cận", "Accessibility"),
        INTEROPERABILITY("Liên thông", "Interoperability"),
        REUSABILITY("Tái sử dụng được", "Reusability"),
        CONTEXTUALITY("Có ngữ cảnh", "Contextuality");

        private final LocalizedText label;

        Group(String vi, String en) {
            this.label = new LocalizedText(vi, en);
        }

        /** Its name in addresses and JSON. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What people call it. */
        public LocalizedText label() {
            return label;
        }
    }
}
