package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.thidua.nomination.HouseholdList.Fault;
import vn.thidua.nomination.HouseholdList.Household;
import vn.thidua.nomination.HouseholdList.Read;
import vn.thidua.nomination.HouseholdList.Why;

class HouseholdListTest {

    private static final String VILLAGE = "Thôn Xuân Đoài";

    @Test
    void listFromASpreadsheet_isReadWithItsColumnNamesAndNumbers() {
        Read read = read("STT\tHọ tên chủ hộ\tĐịa chỉ\tĐồng ý\tKhông đồng ý\n"
                + "1\tHộ ông Lưu Đình Quý\tXóm 2\t120\t3\n2\tHộ bà Vũ Thị Lan\t\t118\t0\n");

        assertThat(read.households())
                .containsExactly(
                        new Household("Hộ ông Lưu Đình Quý", "Xóm 2", 120, 3),
                        new Household("Hộ bà Vũ Thị Lan", VILLAGE, 118, 0));
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void namesOfAList_areNotItsRunningNumbers() {
        assertThat(HouseholdList.names("1\tHộ ông Lưu Đình Quý\tXóm 2\n\n2.; Hộ bà Vũ Thị Lan"))
                .containsExactly("Hộ ông Lưu Đình Quý", "Hộ bà Vũ Thị Lan");
    }

    @Test
    void lineOfAHousehold_isReadAsThatHousehold_whateverStandsInItsName() {
        String line = HouseholdList.line("Hộ ông Lưu Đình Quý; bà Vũ Thị Lan", "Xóm 2;\tngõ 4");

        assertThat(HouseholdList.read(line, VILLAGE, 120, 3, List.of()).households())
                .containsExactly(new Household("Hộ ông Lưu Đình Quý, bà Vũ Thị Lan", "Xóm 2, ngõ 4", 120, 3));
        assertThat(HouseholdList.line("Hộ bà Vũ Thị Lan", null)).isEqualTo("Hộ bà Vũ Thị Lan");
    }

    @Test
    void typedList_takesSemicolonsAndTheVillageAsAddress() {
        assertThat(read("Hộ ông Lưu Đình Quý; Xóm 2; 120; 3\n\nHộ bà Vũ Thị Lan;;118")
                        .households())
                .containsExactly(
                        new Household("Hộ ông Lưu Đình Quý", "Xóm 2", 120, 3),
                        new Household("Hộ bà Vũ Thị Lan", VILLAGE, 118, 0));
    }

    @Test
    void householdWithoutVotes_takesTheVotesForAll() {
        assertThat(HouseholdList.read("Hộ ông Lưu Đình Quý", VILLAGE, 130, 2, List.of())
                        .households())
                .containsExactly(new Household("Hộ ông Lưu Đình Quý", VILLAGE, 130, 2));
        assertThat(read("Hộ ông Lưu Đình Quý").faults()).extracting(Fault::why).containsExactly(Why.NO_VOTES);
    }

    @Test
    void badLines_sayWhyAndAreLeftToBeMended_theOthersGoIn() {
        Read read = HouseholdList.read(
                "Hộ ông Lưu Đình Quý;Xóm 1;120;3\n"
                        + ";Xóm 1;120;3\n"
                        + "Hộ bà Vũ Thị Lan;Xóm 1;nhiều;3\n"
                        + "Hộ ông LƯU ĐÌNH QUÝ;Xóm 4;110;1\n"
                        + "Hộ ông Đỗ Văn Hà;Xóm 1;120;3;0;9\n"
                        + "Hộ bà Ngô Thị Tư;Xóm 3;119;0\n",
                VILLAGE,
                null,
                null,
                List.of("Hộ bà Ngô Thị Tư"));

        assertThat(read.households()).extracting(Household::name).containsExactly("Hộ ông Lưu Đình Quý");
        assertThat(read.faults())
                .extracting(Fault::row, Fault::why, Fault::other)
                .containsExactly(
                        Tuple.tuple(2, Why.NAMELESS, 0),
                        Tuple.tuple(3, Why.VOTES, 0),
                        Tuple.tuple(4, Why.TWICE, 1),
                        Tuple.tuple(5, Why.COLUMNS, 0),
                        Tuple.tuple(6, Why.LISTED, 0));
        assertThat(read.left().lines()).hasSize(5);
    }

    @Test
    void fiveHundredLinesWithSevenBad_keep493() {
        StringBuilder list = new StringBuilder();
        for (int n = 1; n <= 500; n++) {
            list.append("Hộ ông Lưu ")
                    .append(n)
                    .append(";Xóm 1;")
                    .append(n % 71 == 0 ? "?" : "120")
                    .append(";0\n");
        }

        Read read = read(list.toString());

        assertThat(read.households()).hasSize(493);
        assertThat(read.faults()).hasSize(7).allMatch(fault -> fault.why() == Why.VOTES);
    }

    private static Read read(String pasted) {
        return HouseholdList.read(pasted, VILLAGE, null, null, List.of());
    }
}
