package vn.congmo.gateway.forms;

import vn.congmo.gateway.core.LocalizedText;

/**
 * A file that could not be made; the version is published without it.
 *
 * @param name its name had it been made
 */
public record MissingForm(String name, LocalizedText why) {

    /** What is missing and why, in one sentence. */
    public LocalizedText remark() {
        return new LocalizedText(
                "Không có tệp %s: %s".formatted(name, why.vi()), "No file %s: %s".formatted(name, why.en()));
    }
}
