package vn.thidua.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.document.sheet.Workbooks;

/** Tables of past awards for tests. */
final class PastAwardTables {

    static final List<String> HEAD = List.of(
            "Họ tên, tên tập thể",
            "Năm sinh",
            "Đơn vị",
            "Đối tượng",
            "Danh hiệu, hình thức",
            "Loại hình",
            "Số quyết định",
            "Ngày quyết định",
            "Người quyết định",
            "Năm của danh hiệu",
            "Thứ tự trong quyết định",
            "Phong trào",
            "Thành phần",
            "Thành tích",
            "Ghi chú",
            "4 số cuối CCCD");

    private static final List<Object> GOOD = Arrays.asList(
            "Ai đó",
            1970,
            "Xã Ngũ Phúc",
            "Cá nhân",
            "Giấy khen",
            "Phong trào",
            "15/QĐ-UBND",
            "05/11/2021",
            "Chủ tịch UBND huyện Kiến Thụy",
            null,
            null,
            null,
            null,
            "Phòng, chống dịch Covid-19",
            null,
            null);

    private PastAwardTables() {}

    /** A Giấy khen of the district to somebody of a former commune, with some cells put differently, by their heads. */
    static List<?> row(String name, Object... headsAndCells) {
        Map<String, Object> other = new HashMap<>();
        for (int place = 0; place < headsAndCells.length; place += 2) {
            other.put((String) headsAndCells[place], headsAndCells[place + 1]);
        }
        List<Object> cells = new ArrayList<>(GOOD);
        cells.set(0, name);
        other.forEach((head, cell) -> cells.set(HEAD.indexOf(head), cell));
        return cells;
    }

    static byte[] of(List<?>... rows) {
        return Workbooks.of(HEAD, List.of(rows));
    }

    static byte[] of(List<List<?>> rows) {
        return Workbooks.of(HEAD, rows);
    }
}
