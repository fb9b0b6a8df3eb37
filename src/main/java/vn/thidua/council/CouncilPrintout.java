package vn.thidua.council;

import java.util.List;
import vn.thidua.document.Printout;

/**
 * Sheets for one file.
 *
 * @param fileName without ending
 */
record CouncilPrintout(String fileName, List<Printout> sheets) {

    CouncilPrintout {
        sheets = List.copyOf(sheets);
    }
}
