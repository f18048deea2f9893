package vn.congmo.gateway.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Withdrawal;
import vn.congmo.gateway.core.VersionId;

/**
 * A version in the list of all.
 *
 * @param moment     when it was published, or taken back
 * @param note       what is new in it, or why it was taken back
 * @param comparable whether there is an earlier one to compare it with
 * @param withdrawn  whether it was taken back
 */
record VersionView(String path, int number, String moment, String note, boolean comparable, boolean withdrawn) {

    /** All versions of a dataset, the newest first. */
    static List<VersionView> list(Dataset dataset, Locale locale) {
        List<VersionView> all = new ArrayList<>();
        dataset.versions().forEach(version -> all.add(of(dataset, version, locale)));
        dataset.withdrawn().entrySet().forEach(gone -> all.add(of(dataset, gone, locale)));
        all.sort(Comparator.comparingInt(VersionView::number).reversed());
        return all;
    }

    private static VersionView of(Dataset dataset, DatasetVersion version, Locale locale) {
        return new VersionView(
                version.id().path(),
                version.id().number(),
                Formats.moment(version.issued()),
                version.note().in(locale),
                dataset.findPrevious(version).isPresent(),
                false);
    }

    private static VersionView of(Dataset dataset, Map.Entry<Integer, Withdrawal> gone, Locale locale) {
        return new VersionView(
                new VersionId(dataset.id(), gone.getKey()).path(),
                gone.getKey(),
                Formats.moment(gone.getValue().time()),
                gone.getValue().reason().in(locale),
                false,
                true);
    }
}
