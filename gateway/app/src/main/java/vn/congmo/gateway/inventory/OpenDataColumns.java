package vn.congmo.gateway.inventory;

import static vn.congmo.gateway.inventory.OpenDataColumn.of;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The columns that the national papers name for a published dataset: Nghị định 165/2025/NĐ-CP, Điều 10, and the
 * provincial decisions that carry it out (Thanh Hóa: Quyết định 2053/QĐ-UBND and 2176/QĐ-UBND of 2026).
 */
@Component
@EnableConfigurationProperties(InventorySettings.class)
class OpenDataColumns {

    private final InventorySettings settings;

    OpenDataColumns(InventorySettings settings) {
        this.settings = settings;
    }

    List<OpenDataColumn> list() {
        return List.of(
                of("stt", "STT", "No.", entry -> "" + entry.number()),
                of("ma", "Mã dữ liệu", "Identifier", entry -> entry.dataset()
                        .id()
                        .slug()),
                of("ten", "Tên dữ liệu", "Name", entry -> entry.metadata()
                        .title()
                        .vi()),
                of("ten_tieng_anh", "Tên tiếng Anh", "English name", entry -> entry.metadata()
                        .title()
                        .en()),
                of("mo_ta", "Mô tả", "Description", entry -> entry.metadata()
                        .description()
                        .vi()),
                of("co_quan_chu_tri", "Cơ quan chủ trì", "Agency in charge", OpenDataEntry::agency),
                of("ma_co_quan", "Mã cơ quan (QCVN 102:2016/BTTTT)", "Agency code", this::agencyCode),
                of("lop_du_lieu", "Lớp dữ liệu", "Layer", entry -> "Dữ liệu mở"),
                of("linh_vuc", "Lĩnh vực", "Field", OpenDataEntry::fields),
                of("tu_khoa", "Từ khóa", "Keywords", OpenDataEntry::keywords),
                of("pham_vi_khong_gian", "Phạm vi không gian", "Spatial scope", OpenDataEntry::places),
                of("pham_vi_thoi_gian", "Phạm vi thời gian", "Temporal scope", OpenDataEntry::period),
                of("ky_cap_nhat", "Kỳ cập nhật", "Update period", OpenDataEntry::frequency),
                of("dinh_dang", "Định dạng", "Formats", OpenDataEntry::formats),
                of("hinh_thuc_chia_se", "Hình thức chia sẻ", "Form of sharing", entry -> settings.sharing()),
                of("muc_do_tiep_can", "Mức độ tiếp cận", "Access", entry -> "Công khai"),
                of("giay_phep", "Giấy phép", "Licence", OpenDataEntry::licence),
                of("dieu_khoan", "Điều khoản sử dụng", "Terms of use", this::terms),
                of(
                        "phien_ban",
                        "Phiên bản",
                        "Version",
                        entry -> "" + entry.dataset().current().id().number()),
                of("ngay_cong_bo", "Ngày công bố", "First published", OpenDataEntry::firstDay),
                of("ngay_cap_nhat", "Ngày cập nhật", "Last updated", OpenDataEntry::lastDay),
                of(
                        "so_dong",
                        "Số dòng",
                        "Rows",
                        entry -> "" + entry.dataset().current().rows()),
                of("nguon", "Nguồn dữ liệu", "Sources", OpenDataEntry::sources),
                of("lien_he", "Đầu mối liên hệ", "Contact", OpenDataEntry::contact),
                of("kenh_phan_hoi", "Kênh phản hồi nhu cầu dữ liệu mở", "Feedback channel", this::feedback),
                of("trang_thai", "Trạng thái", "State", entry -> "Đã công bố"),
                of("dia_chi", "Địa chỉ truy cập", "Address", OpenDataEntry::address),
                of("sieu_du_lieu", "Siêu dữ liệu (DCAT)", "Metadata (DCAT)", entry -> entry.address() + "/dcat.ttl"));
    }

    private String agencyCode(OpenDataEntry entry) {
        return entry.agencyId().map(settings.agencyCodes()::get).orElse("");
    }

    private String terms(OpenDataEntry entry) {
        return settings.terms().or(() -> entry.metadata().licence()).orElse("");
    }

    private String feedback(OpenDataEntry entry) {
        return settings.feedback().orElseGet(entry::contactAddress);
    }
}
