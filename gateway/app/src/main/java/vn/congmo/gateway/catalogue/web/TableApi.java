package vn.congmo.gateway.catalogue.web;

import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;

/**
 * How the things of one published table are offered at {@code /api/v1}.
 *
 * @param things  their collection
 * @param table   its name: the CSV has its columns
 * @param type    in the singular, as in {@code /id/<type>/<id>}
 * @param summary of the collection, for the documentation
 * @param listing its filters and orders
 * @param json    how an item is written, with what links
 */
public record TableApi<T>(
        PublishedCollection<T> things,
        String table,
        String type,
        LocalizedText summary,
        Listing<T> listing,
        JsonFace<T> json) {

    /** What the documentation tells of it. */
    public ApiDoc doc() {
        return new ApiDoc(listing, summary, json.shape(), unknown());
    }

    ErrorCode unknown() {
        return new ErrorCode(
                "unknown-" + type,
                ErrorCode.Kind.NOT_FOUND,
                new LocalizedText("Không có mã này", "There is no such id"));
    }
}
