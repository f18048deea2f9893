package vn.congmo.gateway.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.ProvinceTime;

/**
 * A report as it is told for one day.
 *
 * @param version what people call it: {@code 2026-10}, {@code 2026-Q3}, {@code 2026-11-23}
 * @param day     up to which it tells
 * @param issued  since when this is what it tells
 * @param tables  what it tells
 * @param files   the same as files
 */
public record Edition(String version, LocalDate day, Instant issued, List<ReportTable> tables, List<ReportFile> files) {

    public Edition {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /** Since when something is told of a day: since it began, or since something was published later. */
    public static Instant since(Catalogue catalogue, LocalDate day) {
        Instant began = day.atStartOfDay(ProvinceTime.ZONE).toInstant();
        return catalogue.changed().filter(began::isBefore).orElse(began);
    }

    /** The file of this name, if there is one. */
    public Optional<ReportFile> findFile(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
