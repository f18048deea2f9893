package vn.congmo.extraction.source;

/** A file format that is read, with its registered media type. */
public enum SourceFormat {
    /** Plain text in any of the known encodings. */
    TEXT("text/plain"),
    /** Markdown; told from plain text by the name alone, which changes nothing in how it is read. */
    MARKDOWN("text/markdown"),
    /** HTML, as a browser saves it. */
    HTML("text/html"),
    /** Rich Text Format. */
    RTF("application/rtf"),
    /** Portable Document Format with a text layer. */
    PDF("application/pdf"),
    /** Word since 2007 (ECMA-376). */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Word 97 to 2003. */
    DOC("application/msword"),
    /** OpenDocument text. */
    ODT("application/vnd.oasis.opendocument.text"),
    /** Excel since 2007 (ECMA-376). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Excel 97 to 2003. */
    XLS("application/vnd.ms-excel"),
    /** OpenDocument spreadsheet. */
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    /** Values parted by commas, semicolons or tabs. */
    CSV("text/csv");

    private final String mediaType;

    SourceFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }
}
