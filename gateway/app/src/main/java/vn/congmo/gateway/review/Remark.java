package vn.congmo.gateway.review;

import vn.congmo.gateway.core.LocalizedText;

/**
 * Why an officer should look at a row.
 *
 * @param holds whether the row may be wrong and is not published before somebody decided; else it is only worth a look
 */
public record Remark(boolean holds, LocalizedText reason) {

    static Remark holding(String vi, String en) {
        return new Remark(true, new LocalizedText(vi, en));
    }

    static Remark note(String vi, String en) {
        return new Remark(false, new LocalizedText(vi, en));
    }
}
