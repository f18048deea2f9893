package vn.congmo.gateway.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.indicators.Observation;
import vn.congmo.gateway.monitoring.Measured.Standing;
import vn.congmo.gateway.reports.ReportTable;
import vn.congmo.gateway.reports.ReportTable.ReportColumn;
import vn.congmo.gateway.reports.ReportTable.Told;

/** Indicators with their newest values and their targets. */
final class IndicatorTable {

    private IndicatorTable() {}

    static ReportTable of(List<Standing> standings, BaseIri base) {
        return ReportTable.of(
                "indicators",
                new LocalizedText("Chỉ số, chỉ tiêu", "Indicators"),
                List.of(
                        text("ma", "Mã chỉ số", "Identifier", its -> its.indicator()
                                .id()),
                        text("ten", "Tên chỉ số", "Name", its -> its.indicator().name()),
                        text("noi", "Nơi", "Place", its -> its.place().name()),
                        text("ma_noi", "Mã nơi", "Id of the place", its -> its.place()
                                .id()),
                        text("don_vi", "Đơn vị tính", "Unit", Standing::unit),
                        number("gia_tri", "Giá trị mới nhất", "Newest value", its -> value(its.last())),
                        text("ky", "Kỳ số liệu", "Period", its -> of(its.last(), Observation::period)),
                        number("xep_hang", "Xếp hạng", "Rank", its -> rank(its.last())),
                        number("muc_tieu", "Mục tiêu", "Target", its -> value(its.target())),
                        text(
                                "ky_muc_tieu",
                                "Kỳ của mục tiêu",
                                "Period of the target",
                                its -> of(its.target(), Observation::period)),
                        text("phuong_phap", "Phương pháp", "Method", its -> its.last()
                                .flatMap(Observation::method)
                                .orElse("")),
                        text("nguon", "Nguồn", "Source", its -> its.last()
                                .or(its::target)
                                .flatMap(Observation::source)
                                .orElse("")),
                        text(
                                "dia_chi",
                                "Địa chỉ",
                                "Address",
                                its -> base.id("indicator", its.indicator().id()))),
                standings);
    }

    private static Told<Standing> text(String name, String vi, String en, Function<Standing, String> cell) {
        return new Told<>(ReportColumn.of(name, vi, en), cell);
    }

    private static Told<Standing> number(String name, String vi, String en, Function<Standing, String> cell) {
        return new Told<>(ReportColumn.ofNumbers(name, vi, en), cell);
    }

    private static String of(Optional<Observation> observation, Function<Observation, String> member) {
        return observation.map(member).orElse("");
    }

    private static String value(Optional<Observation> observation) {
        return observation
                .flatMap(Observation::value)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String rank(Optional<Observation> observation) {
        return observation.flatMap(Observation::rank).map(String::valueOf).orElse("");
    }
}
