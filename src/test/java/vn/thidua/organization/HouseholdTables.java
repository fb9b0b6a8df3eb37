package vn.thidua.organization;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.sheet.Workbooks;

/** Tables of households for tests. */
public final class HouseholdTables {

    private static final List<String> VILLAGES =
            List.of("Thôn Xuân Đoài", "thon xuan dong", "Thôn Mai Dương", "THÔN NGHI DƯƠNG", "Thôn Xuân Chiếng");

    private HouseholdTables() {}

    /** So many households in the commune's villages by turns; their names begin with the mark. */
    public static byte[] of(String mark, int households) {
        List<List<?>> rows = new ArrayList<>();
        for (int number = 1; number <= households; number++) {
            rows.add(
                    List.of(mark + " Số " + number, VILLAGES.get(number % VILLAGES.size()), "Xóm " + (number % 9 + 1)));
        }
        return Workbooks.of(List.of("Họ tên chủ hộ", "Thôn", "Địa chỉ"), rows);
    }
}
