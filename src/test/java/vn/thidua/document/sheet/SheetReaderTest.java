package vn.thidua.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Texts;
import vn.thidua.shared.TextsForTests;
import vn.thidua.shared.sheet.SheetColumn;
import vn.thidua.shared.sheet.SheetRow;

class SheetReaderTest {

    private static final Texts TEXTS = TextsForTests.bundle();
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("name", "Họ tên", "Có dấu", "Nguyễn Văn A", SheetColumn.Type.TEXT, true),
            new SheetColumn("day", "Ngày quyết định", "Ngày", "05/11/2023", SheetColumn.Type.DATE, true),
            new SheetColumn("note", "Ghi chú", "Gì cũng được", "", SheetColumn.Type.TEXT, false));

    @TempDir
    private Path folder;

    @Test
    void cells_areFoundByTheirHeads_whateverTheirOrderAndToneMarks() throws IOException {
        SheetTable table = read(Workbooks.of(
                List.of("Cột thừa", "NGAY QUYET DINH *", "ho ten"),
                List.of(List.of("x", "05/11/2023", "  Lê Thị Hoa "), Arrays.asList("y", null, "Trần Văn Ba"))));

        assertThat(table.letters()).containsExactlyInAnyOrderEntriesOf(Map.of("name", "C", "day", "B"));
        assertThat(table.rows())
                .containsExactly(
                        new SheetRow(2, Map.of("name", "Lê Thị Hoa", "day", "05/11/2023")),
                        new SheetRow(3, Map.of("name", "Trần Văn Ba")));
    }

    @Test
    void dayOfExcel_isADayInItsColumn_andANumberElsewhere() throws IOException {
        SheetTable table = read(Workbooks.of(
                List.of("Họ tên", "Ngày quyết định", "Ghi chú"),
                List.of(
                        List.of("A", LocalDate.of(2023, 11, 5), 45),
                        List.of("B", 2023, 12.5),
                        List.of("C", "5.11.2023", 1_000_000_000_000L))));

        assertThat(table.rows())
                .extracting(row -> row.get("day") + "|" + row.get("note"))
                .containsExactly("05/11/2023|45", "15/07/1905|12.5", "5.11.2023|1000000000000");
    }

    @Test
    void text_isComposed_withoutWhatNobodySees() throws IOException {
        String name = Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD);

        SheetTable table = read(Workbooks.of(
                List.of(Normalizer.normalize("Họ tên", Normalizer.Form.NFD), "Ngày quyết định"),
                List.of(List.of("\u00a0" + name + "\u00a0", "1/2/2020"))));

        assertThat(table.rows().getFirst().get("name")).isEqualTo("Nguyễn Thị Hường");
    }

    @Test
    void template_isReadWithoutItsExample_andTheHeadMayStandLower() throws IOException {
        assertThatThrownBy(() -> read(new SheetWriter(TEXTS, COLUMNS).template()))
                .hasMessage("document.sheet.empty");

        SheetTable table = read(Workbooks.of(
                List.of("DANH SÁCH KHEN THƯỞNG"),
                List.of(
                        List.of("năm 2023"),
                        List.of("Họ tên", "Ngày quyết định"),
                        List.of("Ví dụ: Ai đó", "1/1/2020"),
                        List.of("Đỗ Văn Thật", "1/1/2020"))));
        assertThat(table.rows())
                .extracting(row -> row.number() + row.get("name"))
                .containsExactly("5Đỗ Văn Thật");
    }

    @Test
    void refusedRows_canBeSentAgainAsTheyAre() throws IOException {
        SheetRow row = new SheetRow(17, Map.of("name", "=HYPERLINK(\"x\")", "day", "31/02/2020"));

        SheetTable again = read(new SheetWriter(TEXTS, COLUMNS)
                .refused(
                        List.of(new SheetWriter.Refused(row, "Ô B17 (Ngày quyết định): Không có ngày “31/02/2020”."))));

        assertThat(again.rows()).singleElement().satisfies(same -> {
            assertThat(same.cells()).isEqualTo(row.cells());
            assertThat(same.number()).isEqualTo(2);
        });
    }

    @Test
    void missingColumn_isNamed() {
        assertThatThrownBy(() -> read(Workbooks.of(List.of("Họ tên", "Ghi chú"), List.of(List.of("A", "B")))))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.sheet.columnsMissing");
                    assertThat(refused.details()).containsExactly("tệp.xlsx", "“Ngày quyết định”");
                });
    }

    @Test
    void tooManyRows_areRefused() {
        List<List<?>> rows = new ArrayList<>(Collections.nCopies(SheetReader.MOST_ROWS + 1, List.of("A", "1/1/2020")));

        assertThatThrownBy(() -> read(Workbooks.of(List.of("Họ tên", "Ngày quyết định"), rows)))
                .hasMessage("document.sheet.tooManyRows");
    }

    @Test
    void bomb_isRefusedBeforeItIsRead() {
        byte[] bomb = Workbooks.bomb(120);

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> read(bomb)).hasMessage("document.sheet.tooLarge");
    }

    @Test
    void hostileXml_isRefused() throws IOException {
        String sheet = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                <row r="1"><c r="A1" t="inlineStr"><is><t>Họ tên</t></is></c>\
                <c r="B1" t="inlineStr"><is><t>Ngày quyết định</t></is></c></row>\
                <row r="2"><c r="A2" t="inlineStr"><is><t>%s</t></is></c></row></sheetData></worksheet>""";

        assertThat(read(Workbooks.withSheet(sheet.formatted("Lành"))).rows()).hasSize(1);
        assertThatThrownBy(() -> read(Workbooks.withSheet(
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + sheet.formatted("&e;"))))
                .hasMessage("document.sheet.unreadable");
    }

    @Test
    void damagedWorkbook_isRefused() {
        byte[] whole = Workbooks.of(List.of("Họ tên", "Ngày quyết định"), List.of(List.of("A", "1/1/2020")));

        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).hasMessage("document.sheet.unreadable");
        assertThatThrownBy(() -> read(Workbooks.withSheet("<worksheet><sheetData><row")))
                .hasMessage("document.sheet.unreadable");
    }

    private SheetTable read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), content);
        return SheetReader.read(file, "tệp.xlsx", COLUMNS, SheetWriter.exampleMark(TEXTS));
    }
}
