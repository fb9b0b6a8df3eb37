package vn.thidua.document.ui;

import vn.thidua.document.imports.ImportId;

/** Links to tables on their way in, as routes without a leading slash. */
final class ImportNavigation {

    static final String IMPORTS = "nhap-excel";
    static final String NEW = IMPORTS + "/bang";
    static final String KIND = "kind";
    static final String IMPORT = "import";

    private ImportNavigation() {}

    static String imports() {
        return IMPORTS;
    }

    static String ofKind(String kind) {
        return NEW + "/" + kind;
    }

    static String of(ImportId id) {
        return IMPORTS + "/" + id.value();
    }
}
