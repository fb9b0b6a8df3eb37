package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.register.PastAwardTables.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.document.imports.ImportId;
import vn.thidua.document.imports.ImportProgress;
import vn.thidua.document.imports.ImportRowState;
import vn.thidua.document.imports.ImportsForTests;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.organization.CitizenNumbers;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class PastAwardImportIT {

    private static final String KIND = "khen-thuong-cu";
    private static final AtomicInteger FILES = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @Autowired
    RegisterService register;

    @Autowired
    PastAwards past;

    @Autowired
    Subjects subjects;

    @Autowired
    CitizenNumbers numbers;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private ImportsForTests imports;

    @BeforeEach
    void imports() {
        imports = new ImportsForTests(context);
    }

    @Test
    void sevenBadRowsOfFiveHundred_nameCellAndReason_andTheOthersGoIn() {
        List<List<?>> rows = new ArrayList<>();
        for (int number = 1; number <= 500; number++) {
            rows.add(row("Vũ Năm Trăm " + number));
        }
        rows.set(9, row("Vũ Sai Ngày", "Ngày quyết định", "31/02/2021"));
        rows.set(99, row("Vũ Sai Thôn", "Đơn vị", "Thôn Trên Trời"));
        rows.set(149, row("", "Năm sinh", 1970));
        rows.set(249, row("Vũ Sai Năm", "Năm sinh", "mười"));
        rows.set(299, row("Vũ Huyện Cũ", "Ngày quyết định", "01/08/2025", "Đơn vị", "Thôn Xuân Đoài"));
        rows.set(399, row("Vũ Sai Hình", "Danh hiệu, hình thức", "Huân chương Sao Vàng"));
        rows.set(499, row("Vũ Năm Trăm 1"));

        ImportId id = imports.check(KIND, PastAwardTables.of(rows));

        assertThat(imports.problems(id))
                .satisfiesExactly(
                        day -> assertThat(day)
                                .isEqualTo("H11: Không có ngày “31/02/2021”. Xem lại ngày và tháng, ghi theo"
                                        + " ngày/tháng/năm."),
                        unit -> assertThat(unit)
                                .startsWith("C101: Không có đơn vị “Thôn Trên Trời” trong xã. Ghi đúng tên")
                                .contains("gần giống là: Thôn 1 Du Lễ, Thôn 2 Du Lễ"),
                        name -> assertThat(name).isEqualTo("A151: Ô này còn trống. Hãy ghi vào."),
                        year -> assertThat(year)
                                .isEqualTo("B251: “mười” không phải năm. Ghi năm bằng 4 chữ số, ví dụ 1975."),
                        gone -> assertThat(gone)
                                .isEqualTo("I301: Chủ tịch UBND huyện Kiến Thụy chỉ quyết định đến ngày 30/06/2025."
                                        + " Xem lại ngày, hoặc ghi người quyết định lúc đó."),
                        form -> assertThat(form)
                                .startsWith("E401: Không có danh hiệu, hình thức “Huân chương Sao Vàng”")
                                .contains("F-GK-CN"),
                        twice -> assertThat(twice)
                                .isEqualTo("dòng 501: Trùng với dòng 2 của tệp. Bỏ một trong hai dòng."));
        assertThat(imports.progress(id).counts()).isEqualTo(Map.of(ImportRowState.GOOD, 493, ImportRowState.BAD, 7));

        imports.take(id);

        assertThat(jdbc.queryForObject(
                        "select count(*) from register_award where import = ?", Integer.class, id.value()))
                .isEqualTo(493);
        assertThat(jdbc.queryForObject("""
                        select count(*) from audit_entry e join register_award a on e.subject_id = a.id::text
                        where e.action = 'register.awardImported' and a.import = ?
                        """, Integer.class, id.value())).isEqualTo(493);
    }

    @Test
    void district_isTheIssuerOfItsTime_andTheAwardStandsInTheRegister() {
        String name = name();
        imports.bringIn(
                KIND,
                PastAwardTables.of(row(
                        name,
                        "Đơn vị",
                        "xa ngu phuc",
                        "Người quyết định",
                        "CT UBND huyện Kiến Thụy",
                        "Ngày quyết định",
                        LocalDate.of(2021, 11, 5),
                        "Thứ tự trong quyết định",
                        4,
                        "Phong trào",
                        "COVID",
                        "Thành phần",
                        "Người trực tiếp lao động",
                        "Ghi chú",
                        "Mất bản gốc")));

        HonourRow award = only(name);

        assertThat(award.issuer()).isEqualTo("Chủ tịch UBND huyện Kiến Thụy");
        assertThat(award.formCode()).isEqualTo("F-GK-CN");
        assertThat(award.formName()).isEqualTo("Giấy khen của Chủ tịch UBND huyện Kiến Thụy");
        assertThat(award.unitName()).isEqualTo("Xã Ngũ Phúc");
        assertThat(award.decisionDate()).isEqualTo(LocalDate.of(2021, 11, 5));
        assertThat(award.ordinal()).isEqualTo(4);
        assertThat(award.movementCode()).isEqualTo("COVID");
        assertThat(award.positionClass()).isEqualTo("DIRECT_WORKER");
        assertThat(award.note()).isEqualTo("Mất bản gốc");
        assertThat(past.of(List.of(award.subject())).get(award.subject())).hasSize(1);
    }

    @Test
    void forms_areFoundByCodeNameOtherNameOrWithoutWhose() {
        String name = name();
        String city = "Chủ tịch UBND thành phố";
        imports.bringIn(
                KIND,
                PastAwardTables.of(
                        row(name + " A", "Danh hiệu, hình thức", "f-bktp-cn", "Người quyết định", city),
                        row(name + " B", "Danh hiệu, hình thức", "Bằng khen", "Người quyết định", city),
                        row(
                                name + " C",
                                "Đối tượng",
                                "tap the",
                                "Danh hiệu, hình thức",
                                "Cờ thi đua của Chủ tịch UBND thành phố",
                                "Người quyết định",
                                city,
                                "Năm của danh hiệu",
                                2021),
                        row(
                                name + " D",
                                "Danh hiệu, hình thức",
                                "Bằng khen của Thủ tướng Chính phủ",
                                "Người quyết định",
                                "Thủ tướng"),
                        row(
                                name + " E",
                                "Danh hiệu, hình thức",
                                "Lao động tiên tiến",
                                "Loại hình",
                                "Công trạng",
                                "Người quyết định",
                                "Chủ tịch UBND xã Ngũ Phúc",
                                "Năm của danh hiệu",
                                "năm học 2020-2021")));

        assertThat(all(name))
                .extracting(row -> row.name().substring(name.length() + 1) + " " + row.formCode() + " " + row.issuer()
                        + " " + row.wording().period())
                .containsExactlyInAnyOrder(
                        "A F-BKTP-CN Chủ tịch UBND thành phố Hải Phòng null",
                        "B F-BKTP-CN Chủ tịch UBND thành phố Hải Phòng null",
                        "C T-COTP Chủ tịch UBND thành phố Hải Phòng năm 2021",
                        "D F-BKTTG-CN Thủ tướng Chính phủ null",
                        "E T-LDTT Chủ tịch UBND xã Ngũ Phúc năm học 2020-2021");
    }

    @Test
    void whatDoesNotFitTogether_isToldWithWhatToDo() {
        String name = name();
        ImportId id = imports.check(
                KIND,
                PastAwardTables.of(
                        row(name + " A", "Danh hiệu, hình thức", "F-BKTP-TT"),
                        row(name + " B", "Danh hiệu, hình thức", "Bằng khen của Chủ tịch UBND thành phố"),
                        row(
                                name + " C",
                                "Danh hiệu, hình thức",
                                "Lao động tiên tiến",
                                "Người quyết định",
                                "CT UBND xã"),
                        row(name + " D", "Đơn vị", "Xã Ngũ Phúc", "Ngày quyết định", "02/07/2025"),
                        row(name + " E", "Người quyết định", "Chủ tịch UBND xã Nghi Dương"),
                        row(name + " F", "Loại hình", "Vui"),
                        row(name + " G", "Phong trào", "Không có phong trào này")));

        assertThat(imports.problems(id))
                .satisfiesExactly(
                        kind -> assertThat(kind).contains("E2: Mã “F-BKTP-TT” không dành cho đối tượng “Cá nhân”"),
                        issuer -> assertThat(issuer).contains("không do Chủ tịch UBND huyện Kiến Thụy tặng"),
                        which -> assertThat(which)
                                .startsWith("I4: “CT UBND xã” có thể là nhiều nơi.")
                                .contains("xã Du Lễ", "xã Kiến Quốc", "xã Ngũ Phúc")
                                .doesNotContain("Nghi Dương"),
                        gone -> assertThat(gone).startsWith("C5: Xã Ngũ Phúc đã kết thúc ngày 30/06/2025"),
                        goneToo ->
                                assertThat(goneToo).startsWith("I5: Chủ tịch UBND huyện Kiến Thụy chỉ quyết định đến"),
                        notYet -> assertThat(notYet)
                                .startsWith("I6: Chủ tịch UBND xã Nghi Dương chỉ quyết định từ ngày 01/07/2025"),
                        type -> assertThat(type)
                                .startsWith("F7: Không có loại hình “Vui”")
                                .contains("Đột xuất"),
                        movement -> assertThat(movement).startsWith("L8: Không có phong trào"));
    }

    @Test
    void sameAward_isEnteredOnce_howeverItIsWritten() {
        String name = name();
        imports.bringIn(KIND, PastAwardTables.of(row(name)));

        ImportProgress again = imports.progress(imports.check(
                KIND,
                PastAwardTables.of(
                        row(name, "Số quyết định", "Số 15/qđ-ubnd ", "Ghi chú", "lần hai"),
                        row(name, "Số quyết định", "16/QĐ-UBND"))));

        assertThat(again.counts()).isEqualTo(Map.of(ImportRowState.KNOWN, 1, ImportRowState.GOOD, 1));
        imports.take(again.id());
        assertThat(all(name))
                .hasSize(2)
                .extracting(HonourRow::subject)
                .containsOnly(only(name, "15/QĐ-UBND").subject());
    }

    @Test
    void knownPerson_isRecognised_andWhereTwoAreKnownTheOfficerChooses() {
        String name = name();
        SubjectId younger = person(name, 1980, "001080000011");
        SubjectId older = person(name, 1970, "001070000022");
        SubjectId otherOlder = person(name, 1970, "001070000033");

        ImportId id = imports.check(
                KIND,
                PastAwardTables.of(
                        row(name, "Năm sinh", 1980, "Đơn vị", "Thôn Xuân Đoài"),
                        row(name, "Năm sinh", null, "Đơn vị", "Thôn Xuân Đoài"),
                        row(name, "Năm sinh", 1970, "Đơn vị", "Thôn Xuân Đoài"),
                        row(name, "Năm sinh", 1970, "Đơn vị", "Thôn Xuân Đoài", "4 số cuối CCCD", "0033")));

        assertThat(imports.problems(id))
                .satisfiesExactly(
                        year -> assertThat(year)
                                .startsWith("B3: Trong đơn vị đã có người cùng tên:")
                                .contains("sinh năm 1980", "Hãy chọn"),
                        number -> assertThat(number)
                                .startsWith("P4: Có 2 người cùng tên, năm sinh và đơn vị:")
                                .contains("số cuối 0022", "số cuối 0033", "Hãy chọn"));
        imports.take(id);
        assertThat(past.of(List.of(younger, older, otherOlder))).containsOnlyKeys(younger, otherOlder);
    }

    @Test
    void othersScope_isNotReached() {
        String name = name();
        imports.bringIn(KIND, PastAwardTables.of(row(name, "Đơn vị", "Thôn Mai Dương")));

        assertThat(people.as("truongthon", () -> register.search(name, RegisterCursor.NEWEST, 10))
                        .rows())
                .isEmpty();
        assertThat(all(name)).hasSize(1);
    }

    private SubjectId person(String name, int born, String number) {
        return transaction.execute(status -> subjects.identify(
                new SubjectDraft(SubjectKind.INDIVIDUAL, name, new UnitCode("ND-T-XUANDOAI"), born, "M", null),
                numbers.keyOf(CitizenNumber.of(number))));
    }

    /** Closed after its final review; what it gave is written down years later. */
    @Test
    void movementClosedSince_isFoundByItsName_alsoInTheYearAfterItsLastDay() {
        String name = name();
        String code = closed("Vườn mẫu " + name, LocalDate.of(2025, 10, 30));

        imports.bringIn(KIND, PastAwardTables.of(ofTheCommune(name, "Vườn mẫu " + name)));

        assertThat(only(name).movementCode()).isEqualTo(code);
    }

    @Test
    void movementsOfOneName_areToldApartByTheirCodes_andThoseOfAnotherCommuneAreNotMeant() {
        String name = name();
        String movement = "Ngõ hoa " + name;
        String first = closed(movement, LocalDate.of(2025, 10, 30));
        String second = closed(movement, LocalDate.of(2026, 3, 30));
        String elsewhere = closed("Ở nơi khác " + name, LocalDate.of(2025, 10, 30));
        jdbc.update("update movement set unit = 'NP' where code = ?", elsewhere);

        ImportId id = imports.check(
                KIND,
                PastAwardTables.of(
                        ofTheCommune(name + " A", movement),
                        ofTheCommune(name + " B", first),
                        ofTheCommune(name + " C", elsewhere)));

        assertThat(imports.problems(id))
                .satisfiesExactly(
                        several -> assertThat(several).contains("Có nhiều phong trào tên", first, second),
                        none -> assertThat(none).startsWith("L4: Không có phong trào"));
    }

    private static List<?> ofTheCommune(String name, String movement) {
        return row(
                name,
                "Đơn vị",
                "Thôn Xuân Đoài",
                "Người quyết định",
                "Chủ tịch UBND xã Nghi Dương",
                "Ngày quyết định",
                LocalDate.of(2026, 1, 15),
                "Phong trào",
                movement);
    }

    /** A movement of the commune of ninety days, whose final review is over. */
    private String closed(String name, LocalDate lastDay) {
        String code = "mau-" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.update("""
                insert into movement (code, name, launched_by, unit, kind, state, starts_on, ends_on, nominations_until)
                values (?, ?, 'COMMUNE', 'ND', 'CHUYEN_DE', 'CLOSED', ?, ?, ?)""", code, name, lastDay.minusDays(90), lastDay, lastDay.plusDays(60));
        return code;
    }

    private HonourRow only(String name) {
        List<HonourRow> found = all(name);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private HonourRow only(String name, String number) {
        return all(name).stream()
                .filter(row -> row.decisionNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<HonourRow> all(String name) {
        return people.as("canbo", () -> register.search(name, RegisterCursor.NEWEST, 100))
                .rows();
    }

    /** Nobody else's. */
    private static String name() {
        return "Vũ Quá Khứ " + FILES.incrementAndGet() + "x"
                + UUID.randomUUID().toString().substring(0, 6);
    }
}
