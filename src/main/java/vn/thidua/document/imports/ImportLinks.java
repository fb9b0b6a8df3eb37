package vn.thidua.document.imports;

/** Addresses of the workbooks that go out. */
public final class ImportLinks {

    static final String TEMPLATE = "/bang-excel/mau/";
    static final String REFUSED = "/bang-excel/loi/";

    private ImportLinks() {}

    public static String template(String kind) {
        return TEMPLATE + kind;
    }

    public static String refused(ImportId id) {
        return REFUSED + id.value();
    }
}
