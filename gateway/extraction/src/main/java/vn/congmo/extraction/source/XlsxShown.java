package vn.congmo.extraction.source;

import java.util.Locale;

/** As a Vietnamese Excel shows them. */
record XlsxShown(XlsxFormats formats) implements XlsxRendering {

    @Override
    public String number(double value, int style) {
        return formats.shown(value, style);
    }

    @Override
    public String truth(boolean value) {
        return Boolean.toString(value).toUpperCase(Locale.ROOT);
    }
}
