package vn.thidua.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.shared.Texts;
import vn.thidua.shared.sheet.SheetColumn;
import vn.thidua.shared.sheet.SheetRow;

/** Writes workbooks: the empty table with its explanations, and rows that were refused. All cells are texts. */
public final class SheetWriter {

    private static final String VERSION = "1.0";
    private static final String HEAD = "E7E2D6";
    private static final int WIDEST = 50;
    private static final int NARROWEST = 14;

    private final Texts texts;
    private final List<SheetColumn> columns;

    public SheetWriter(Texts texts, List<SheetColumn> columns) {
        this.texts = texts;
        this.columns = List.copyOf(columns);
    }

    /** A row of a file that was refused, and why. */
    public record Refused(SheetRow row, String reasons) {}

    /** The empty table: heads, a row of example that is not read, and a sheet that explains each column. */
    public byte[] template() {
        return workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet(texts.text("document.sheet.data"));
            head(sheet, columns.size());
            for (int place = 0; place < columns.size(); place++) {
                String example = columns.get(place).example();
                sheet.value(1, place, place == 0 ? texts.text("document.sheet.example", example) : example);
                sheet.style(1, place).italic().fontColor("6B6B6B").set();
            }
            sheet.finish();
            explain(workbook.newWorksheet(texts.text("document.sheet.explained")));
        });
    }

    /** The same table with the rows that did not go in; put right, the file can be sent as it is. */
    public byte[] refused(List<Refused> rows) {
        return workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet(texts.text("document.sheet.data"));
            int reason = columns.size();
            head(sheet, reason);
            sheet.value(0, reason, texts.text("document.sheet.reason"));
            sheet.style(0, reason).bold().fillColor(HEAD).set();
            sheet.width(reason, 2 * WIDEST);
            sheet.value(0, reason + 1, texts.text("document.sheet.rowBefore"));
            sheet.style(0, reason + 1).bold().fillColor(HEAD).set();
            for (int line = 0; line < rows.size(); line++) {
                SheetRow row = rows.get(line).row();
                for (int place = 0; place < columns.size(); place++) {
                    sheet.value(line + 1, place, row.get(columns.get(place).key()));
                }
                sheet.value(line + 1, reason, rows.get(line).reasons());
                sheet.style(line + 1, reason).wrapText(true).fontColor("A4161A").set();
                sheet.value(line + 1, reason + 1, row.number());
            }
            sheet.finish();
        });
    }

    private void head(Worksheet sheet, int count) {
        for (int place = 0; place < count; place++) {
            SheetColumn column = columns.get(place);
            sheet.value(0, place, column.needed() ? column.header() + " *" : column.header());
            sheet.style(0, place).bold().wrapText(true).fillColor(HEAD).set();
            sheet.width(
                    place,
                    Math.clamp(
                            Math.max(column.header().length(), column.example().length()), NARROWEST, WIDEST));
            // Excel would make a day or a number of what is typed into a plain cell, each office's Excel another.
            sheet.style(place).format("@").set();
        }
        sheet.freezePane(0, 1);
    }

    private void explain(Worksheet sheet) throws IOException {
        sheet.value(0, 0, texts.text("document.sheet.column"));
        sheet.value(0, 1, texts.text("document.sheet.needed"));
        sheet.value(0, 2, texts.text("document.sheet.note"));
        sheet.range(0, 0, 0, 2).style().bold().fillColor(HEAD).set();
        sheet.width(0, 32);
        sheet.width(1, 12);
        sheet.width(2, 110);
        for (int line = 0; line < columns.size(); line++) {
            SheetColumn column = columns.get(line);
            sheet.value(line + 1, 0, column.header());
            sheet.value(line + 1, 1, column.needed() ? texts.text("document.sheet.yes") : "");
            sheet.value(line + 1, 2, column.note());
            sheet.style(line + 1, 2).wrapText(true).set();
        }
        sheet.value(columns.size() + 2, 0, texts.text("document.sheet.exampleNote"));
        sheet.finish();
    }

    /** How the row of example begins, so that it may stay in the file. */
    public static String exampleMark(Texts texts) {
        return texts.text("document.sheet.example", "").strip();
    }

    private static byte[] workbook(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ThiDua", VERSION)) {
            content.write(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Content {
        void write(Workbook workbook) throws IOException;
    }
}
