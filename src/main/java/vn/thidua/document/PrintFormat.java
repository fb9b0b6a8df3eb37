package vn.thidua.document;

/** What a printed paper can be had as. */
public enum PrintFormat {
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String contentType;

    PrintFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** Ending of the file's name, without a dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
