package vn.thidua.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
public final class Workbooks {

    private Workbooks() {}

    /** One sheet; a cell is a text, a number, a day or {@code null}. */
    public static byte[] of(List<String> head, List<List<?>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Dữ liệu");
            for (int place = 0; place < head.size(); place++) {
                sheet.value(0, place, head.get(place));
            }
            for (int line = 0; line < rows.size(); line++) {
                for (int place = 0; place < rows.get(line).size(); place++) {
                    put(sheet, line + 1, place, rows.get(line).get(place));
                }
            }
            sheet.finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int line, int place, Object cell) {
        switch (cell) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(line, place, day);
                sheet.style(line, place).format("dd/MM/yyyy").set();
            }
            case Number number -> sheet.value(line, place, number);
            default -> sheet.value(line, place, cell.toString());
        }
    }

    /** The parts of a workbook with a sheet of one's own making. */
    static byte[] withSheet(String sheetXml) {
        return zip(
                "[Content_Types].xml",
                """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
                "xl/workbook.xml",
                """
                <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                <sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels",
                """
                <?xml version="1.0"?><Relationships \
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                Target="worksheets/sheet1.xml"/></Relationships>""",
                "xl/worksheets/sheet1.xml",
                sheetXml);
    }

    /** A part of so many noughts, which packs to a thousandth. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int each = 0; each < megabytes; each++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part < namesAndContents.length; part += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[part]));
                zip.write(namesAndContents[part + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
