package vn.congmo.extraction.source;

/** How numbers and truth values of a sheet become text. */
interface XlsxRendering {

    /** A number, or a day or time, which Excel keeps as one: its cell's style tells which. */
    String number(double value, int style);

    String truth(boolean value);
}
