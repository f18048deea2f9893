package vn.congmo.gateway.rows.web;

import org.springframework.http.CacheControl;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.web.UnknownThings;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.Validators;

/**
 * The table that a request is about.
 *
 * @param permanent whether its address names the version, so that the answer never changes
 */
record AskedTable(DatasetVersion version, String name, boolean permanent) {

    /** That of the current version. */
    static AskedTable current(Catalogue catalogue, String slug, String table) {
        return new AskedTable(dataset(catalogue, slug).current(), table, false);
    }

    /** That of this version. */
    static AskedTable of(Catalogue catalogue, String slug, int number, String table) {
        DatasetVersion version =
                dataset(catalogue, slug).findVersion(number).orElseThrow(() -> unknown(slug + "/versions/" + number));
        return new AskedTable(version, table, true);
    }

    /** The path of its address for ever. */
    String path() {
        return "/api/v1/datasets/%s/versions/%d/tables/%s"
                .formatted(version.id().dataset(), version.id().number(), name);
    }

    CacheControl caching() {
        return permanent ? Validators.immutable() : Validators.revalidated();
    }

    /** The dataset that an address names. */
    static Dataset dataset(Catalogue catalogue, String slug) {
        return catalogue.find(slug).orElseThrow(() -> unknown(slug));
    }

    private static Refusal unknown(String name) {
        return new Refusal(
                UnknownThings.DATASET,
                new LocalizedText("Không có \"" + name + "\".", "There is no \"" + name + "\"."));
    }
}
