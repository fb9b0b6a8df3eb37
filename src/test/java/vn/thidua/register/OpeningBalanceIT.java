package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.document.imports.ImportId;
import vn.thidua.document.imports.ImportProgress;
import vn.thidua.document.imports.ImportRowState;
import vn.thidua.document.imports.ImportsForTests;
import vn.thidua.document.sheet.Workbooks;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class OpeningBalanceIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final List<String> HEAD = List.of(
            "Người quyết định",
            "Danh hiệu, hình thức",
            "Đối tượng",
            "Số lượng",
            "Từ năm",
            "Đến năm",
            "Nguồn số liệu",
            "Ghi chú");
    private static final String SOURCE = "Báo cáo tổng kết 2020-2025";

    /** As the commune's report says it. */
    private static final List<List<?>> REPORT = List.of(
            List.of("Thủ tướng Chính phủ", "Bằng khen", "Cá nhân", 1, 2020, 2025, SOURCE),
            List.of(
                    "Chủ tịch UBND thành phố",
                    "Cờ thi đua của Chủ tịch UBND thành phố",
                    "Tập thể",
                    2,
                    2020,
                    2025,
                    SOURCE),
            List.of("Chủ tịch UBND thành phố", "Bằng khen", "Tập thể", 11, 2020, 2025, SOURCE, "TTLĐXS?"),
            List.of("Chủ tịch UBND thành phố", "Bằng khen", "Cá nhân", 38, 2020, 2025, SOURCE),
            List.of("Chủ tịch UBND huyện", "Giấy khen", "Tập thể", 3, 2020, 2025, SOURCE, "Covid-19"),
            List.of("Chủ tịch UBND huyện", "Giấy khen", "Cá nhân", 6, 2020, 2025, SOURCE, "Covid-19"));

    @Autowired
    ApplicationContext context;

    @Autowired
    OpeningBalanceService balances;

    @Autowired
    RegisterStatisticsService statistics;

    @Autowired
    PastAwards past;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    private ImportsForTests imports;

    @BeforeEach
    void imports() {
        imports = new ImportsForTests(context);
    }

    @Test
    void figuresOfTheReport_comeOutByIssuerFormAndPeriod_fromTheSample() {
        assertReport();
    }

    @Test
    void figuresOfTheReport_goInFromExcel_once() {
        jdbc.update("delete from register_opening_balance where unit = 'ND' and from_year = 2020");
        // Another file than that of another run of this class in the same database.
        ImportProgress done = imports.bringIn("so-dau-ky", Workbooks.of(HEAD, REPORT));

        assertThat(done.counts()).isEqualTo(Map.of(ImportRowState.TAKEN, 6));
        assertReport();
        List<List<?>> again = List.of(REPORT.getFirst(), REPORT.get(3));
        ImportProgress known = imports.progress(imports.check("so-dau-ky", Workbooks.of(HEAD, again)));
        assertThat(known.counts()).isEqualTo(Map.of(ImportRowState.KNOWN, 2));
        assertReport();
    }

    private void assertReport() {
        assertThat(unnamed(2020, 2025))
                .containsExactly(
                        "Thủ tướng Chính phủ / F-BKTTG-CN / 2020-2025: 1",
                        "Chủ tịch UBND thành phố Hải Phòng / T-COTP / 2020-2025: 2",
                        "Chủ tịch UBND thành phố Hải Phòng / F-BKTP-CN / 2020-2025: 38",
                        "Chủ tịch UBND thành phố Hải Phòng / F-BKTP-TT / 2020-2025: 11",
                        "Chủ tịch UBND huyện Kiến Thụy / F-GK-CN / 2020-2025: 6",
                        "Chủ tịch UBND huyện Kiến Thụy / F-GK-TT / 2020-2025: 3");
        assertThat(people.as("canbo", () -> balances.mine()))
                .filteredOn(balance -> balance.formCode().equals("F-BKTP-TT") && balance.fromYear() == 2020)
                .singleElement(type(OpeningBalance.class))
                .satisfies(balance -> assertThat(balance.note()).startsWith("TTLĐXS?"));
    }

    @Test
    void periodThatLiesPartlyOutside_isToldAndNotCounted() {
        assertThat(unnamed(2022, 2025)).isEmpty();
        assertThat(people.as("canbo", () -> statistics.between(2022, 2025)).issuers().stream()
                        .flatMap(issuer -> issuer.forms().stream())
                        .flatMap(form -> form.aside().stream())
                        .mapToInt(OpeningBalance::count)
                        .sum())
                .isGreaterThanOrEqualTo(61);
    }

    @Test
    void countWithoutNames_isNobodysAward() {
        int before = jdbc.queryForObject("select count(*) from register_award", Integer.class);
        people.as("canbo", () -> balances.enter(CommandKey.fresh(), draft("F-BKTP-CN", "1991", "1992", "40")));

        List<SubjectId> everybody = jdbc.queryForList("select id from organization_subject", UUID.class).stream()
                .map(SubjectId::new)
                .toList();
        assertThat(past.of(everybody).values().stream().mapToInt(List::size).sum())
                .isEqualTo(before);
        assertThat(unnamed(1991, 1992))
                .containsExactly("Chủ tịch UBND thành phố Hải Phòng / F-BKTP-CN / 1991-1992: 40");
    }

    @Test
    void noYear_isCountedTwice() {
        people.as("canbo", () -> balances.enter(CommandKey.fresh(), draft("F-BKTP-HO", "1981", "1983", "4")));

        assertThatThrownBy(() -> people.as(
                        "canbo", () -> balances.enter(CommandKey.fresh(), draft("F-BKTP-HO", "1983", "1984", "2"))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.details())
                                .first()
                                .asString()
                                .contains("Giai đoạn 1981-1983 của hình thức này đã có số đầu kỳ là 4"));
        ImportId id = imports.check(
                "so-dau-ky",
                Workbooks.of(
                        HEAD,
                        List.of(
                                List.of("Chủ tịch UBND thành phố", "F-BKTP-HO", "", 3, 1971, 1973, SOURCE),
                                List.of("Chủ tịch UBND thành phố", "F-BKTP-HO", "", 5, 1973, 1974, SOURCE))));
        assertThat(imports.problems(id))
                .singleElement()
                .asString()
                .startsWith("E3: Trùng năm với một dòng khác của tệp, giai đoạn 1971-1973");
    }

    @Test
    void whatIsTyped_isLookedAtLikeATable() {
        assertThatThrownBy(() -> people.as(
                        "canbo",
                        () -> balances.enter(
                                CommandKey.fresh(),
                                new OpeningBalanceDraft(COMMUNE, "", "", "20", "2019", "0", " ", ""))))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("register.balance.refused");
                    assertThat(refused.details().getFirst().toString())
                            .contains("Người quyết định: Ô này còn trống", "Từ năm: “20” không phải năm")
                            .contains("Số lượng: “0” không phải số đếm", "Nguồn số liệu: Ô này còn trống");
                });
    }

    @Test
    void balance_isTakenBackWithAReason_byWhoKeepsIt() {
        people.as("canbo", () -> balances.enter(CommandKey.fresh(), draft("F-BKTP-TT", "1961", "1962", "7")));
        OpeningBalance entered = people.as("canbo", () -> balances.mine()).stream()
                .filter(balance -> balance.fromYear() == 1961)
                .findFirst()
                .orElseThrow();

        people.as("canbo", () -> balances.remove(CommandKey.fresh(), entered.id(), "Ghi nhầm năm"));

        assertThat(unnamed(1961, 1962)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select action || coalesce(' ' || reason, '') from audit_entry where subject_id = ? order by id",
                        String.class,
                        entered.id().toString()))
                .containsExactly("register.openingBalanceEntered", "register.openingBalanceRemoved Ghi nhầm năm");
        assertThatThrownBy(() -> people.as("canbo", () -> balances.remove(CommandKey.fresh(), entered.id(), "Lần nữa")))
                .hasMessage("shared.notFound");
    }

    @Test
    void named_standByYear_besideWhatHasNoNames() {
        imports.bringIn(
                "khen-thuong-cu",
                PastAwardTables.of(
                        PastAwardTables.row(
                                "Thống Kê Một",
                                "Ngày quyết định",
                                "05/11/1951",
                                "Người quyết định",
                                "Giám đốc Sở Cũ",
                                "Danh hiệu, hình thức",
                                "F-KNC",
                                "Năm sinh",
                                1930),
                        PastAwardTables.row(
                                "Thống Kê Hai",
                                "Ngày quyết định",
                                "05/11/1952",
                                "Người quyết định",
                                "giam doc so cu",
                                "Danh hiệu, hình thức",
                                "Kỷ niệm chương",
                                "Năm sinh",
                                1930)));

        AwardCounts counts = people.as("canbo", () -> statistics.between(1951, 1952));

        assertThat(counts.issuers())
                .singleElement()
                .satisfies(issuer -> assertThat(issuer.forms())
                        .singleElement()
                        .satisfies(form -> assertThat(form.byYear()).isEqualTo(Map.of(1951, 1, 1952, 1))));
        assertThat(counts.total()).isEqualTo(2);
        assertThat(people.as("truongthon", () -> statistics.between(1951, 1952)).issuers())
                .isEmpty();
    }

    private static OpeningBalanceDraft draft(String form, String from, String to, String count) {
        return new OpeningBalanceDraft(COMMUNE, "Chủ tịch UBND thành phố", form, from, to, count, SOURCE, "");
    }

    /** Issuer, form and period of each count without names, in the order of the page. */
    private List<String> unnamed(int from, int to) {
        return people.as("canbo", () -> statistics.between(from, to)).issuers().stream()
                .flatMap(issuer -> issuer.forms().stream()
                        .flatMap(form -> form.balances().stream()
                                .map(balance -> "%s / %s / %d-%d: %d"
                                        .formatted(
                                                issuer.name(),
                                                form.formCode(),
                                                balance.fromYear(),
                                                balance.toYear(),
                                                balance.count()))))
                .toList();
    }
}
