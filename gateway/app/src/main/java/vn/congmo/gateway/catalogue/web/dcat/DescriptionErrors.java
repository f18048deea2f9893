package vn.congmo.gateway.catalogue.web.dcat;

import vn.congmo.gateway.catalogue.web.UnknownThings;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** What has no description. */
final class DescriptionErrors {

    private DescriptionErrors() {}

    static Refusal unknown(String path) {
        return new Refusal(
                UnknownThings.DATASET,
                new LocalizedText(
                        "Chưa công bố " + path + "; xin xem danh mục tại /catalog",
                        path + " was not published; see the catalogue at /catalog"));
    }
}
