package vn.thidua.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.sheet.SheetColumn;

/**
 * What stands in a cell, as text.
 *
 * @param since1904 whether the workbook counts its days from 1904, as some of a Mac do
 */
record CellText(boolean since1904) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    /** Of days from here on Excel's count is the real one; it believes that 29 February 1900 was a day. */
    private static final int FIRST_TRUE_DAY = 61;

    private static final int LAST_DAY = 109_575;

    /** A cell may hold 32,767 characters; nothing here needs as many. */
    private static final int LONGEST = 4_000;

    /** Characters that no text has, and PostgreSQL partly refuses. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    String of(Cell cell, SheetColumn.Type type) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        BigDecimal number = number(cell);
        if (number == null) {
            return clean(cell.getText());
        }
        return type == SheetColumn.Type.DATE ? day(number) : plain(number);
    }

    private static @Nullable BigDecimal number(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber();
        }
        return cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal computed ? computed : null;
    }

    private String day(BigDecimal number) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        int count = whole.precision() > 7 ? -1 : whole.intValue();
        if (count < FIRST_TRUE_DAY || count > LAST_DAY) {
            return plain(number);
        }
        try {
            return DAY.format((since1904 ? FROM_1904 : FROM_1900).plusDays(count));
        } catch (DateTimeException outside) {
            return plain(number);
        }
    }

    /** As somebody would write it; a number of a hundred digits is none that anybody wrote. */
    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > 30 || number.precision() > 30
                ? clean(number.toString())
                : number.stripTrailingZeros().toPlainString();
    }

    private static String clean(String text) {
        String seen = CONTROL.matcher(text).replaceAll(" ").replace('\u00a0', ' ');
        String composed = SearchKey.composed(seen);
        return composed.length() <= LONGEST ? composed : composed.substring(0, LONGEST);
    }
}
