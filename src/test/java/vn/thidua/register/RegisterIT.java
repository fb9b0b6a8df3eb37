package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DirectWorkers;
import vn.thidua.organization.Subjects;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class RegisterIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private RegisterService register;

    @Autowired
    private RegisterLifecycle lifecycle;

    @Autowired
    private AwardStatistics statistics;

    @Autowired
    private Subjects subjects;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    private AwardEntries entries;

    @BeforeEach
    void entries() {
        entries = new AwardEntries(subjects, lifecycle, transaction);
    }

    @Test
    void entered_isFoundWithoutToneMarks() {
        AwardEntry entry = entries.entered("Đặng Thị Hường Sổ", "ND-T-XUANDOAI", DAY);

        List<HonourRow> found = search("canbo", "dang thi huong so");

        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Đặng Thị Hường Sổ");
            assertThat(row.unitName()).isEqualTo("Thôn Xuân Đoài");
            assertThat(row.movementName()).isEqualTo("Cả nước chung sức xây dựng nông thôn mới");
            assertThat(row.decisionNumber()).isEqualTo("12/QĐ-UBND");
            assertThat(row.ordinal()).isEqualTo(1);
            assertThat(row.type()).isEqualTo(CommendationType.PHONG_TRAO);
            assertThat(row.positionClass()).isEqualTo("DIRECT_WORKER");
            assertThat(row.subject()).isEqualTo(entry.subject());
        });
        assertThat(search("canbo", "HƯỜNG SỔ")).hasSize(1);
    }

    @Test
    void yearOfAnIssuer_isCountedByClass_overItsPeopleOnly() {
        LocalDate past = LocalDate.of(1996, 5, 2);
        AwardEntry direct = entries.entered("Trực Tiếp Sổ", "ND-T-XUANDOAI", past);
        entries.enter(copy(direct, UUID.randomUUID(), "ND", SubjectKind.INDIVIDUAL, "OTHER_LEADER", past));
        entries.enter(copy(direct, UUID.randomUUID(), "ND", SubjectKind.INDIVIDUAL, null, past));
        entries.enter(copy(direct, UUID.randomUUID(), "ND", SubjectKind.COLLECTIVE, null, past));
        entries.enter(copy(direct, UUID.randomUUID(), "HP", SubjectKind.INDIVIDUAL, "DIRECT_WORKER", past));
        entries.enter(copy(
                direct, UUID.randomUUID(), "ND", SubjectKind.INDIVIDUAL, "DIRECT_WORKER", LocalDate.of(1997, 1, 1)));

        Scope village = Scope.of(Set.of(new UnitCode("ND-T-XUANDOAI")));
        assertThat(statistics.individuals(Year.of(1996), Set.of(new UnitCode("ND")), village))
                .isEqualTo(new DirectWorkers(1, 3));
        assertThat(statistics.individuals(Year.of(1996), Set.of(new UnitCode("ND"), new UnitCode("HP")), village))
                .isEqualTo(new DirectWorkers(2, 4));
        assertThat(statistics.individuals(
                        Year.of(1996), Set.of(new UnitCode("ND")), Scope.of(Set.of(new UnitCode("ND-T-MAIDUONG")))))
                .isEqualTo(new DirectWorkers(0, 0));
    }

    private static AwardEntry copy(
            AwardEntry entry,
            UUID line,
            String issuer,
            SubjectKind kind,
            @Nullable String positionClass,
            LocalDate day) {
        return new AwardEntry(
                line,
                UUID.randomUUID(),
                entry.decisionNumber(),
                day,
                entry.issuer(),
                new UnitCode(issuer),
                1,
                entry.subject(),
                kind,
                entry.name(),
                entry.unit(),
                entry.formCode(),
                entry.formName(),
                entry.type(),
                entry.movementCode(),
                positionClass,
                entry.achievement(),
                entry.wording());
    }

    @Test
    void enteredTwice_standsOnce() {
        AwardEntry entry = entries.entered("Lê Vào Hai Lần", "ND-T-XUANDOAI", DAY);

        entries.enter(entry);

        assertThat(search("canbo", "le vao hai lan")).hasSize(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from register_award where line = ?", Integer.class, entry.line()))
                .isEqualTo(1);
    }

    @Test
    void outsideATransaction_isADefect() {
        AwardEntry entry = entries.anAward("Ngoài Giao Dịch Sổ", "ND-T-XUANDOAI", DAY);

        assertThatThrownBy(() -> lifecycle.enter(entry)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void otherVillage_isNotSeen() {
        AwardEntry entry = entries.entered("Phạm Làng Khác", "ND-T-MAIDUONG", DAY);

        assertThat(search("truongthon", "pham lang khac")).isEmpty();
        assertThat(search("truongthon-maiduong", "pham lang khac")).hasSize(1);
        assertThat(search("thamdinhtp", "pham lang khac")).hasSize(1);
        assertThatThrownBy(() -> people.as("truongthon", () -> register.honoursOf(entry.subject())))
                .hasMessage("shared.notFound");
    }

    @Test
    void wildcardTyped_findsNothingItself() {
        entries.entered("Vũ Ký Tự", "ND-T-XUANDOAI", DAY);

        assertThat(search("canbo", "vu%tu")).isEmpty();
        assertThat(search("canbo", "v_ ky")).isEmpty();
    }

    @Test
    void pages_giveEveryRowOnceNewestFirst() {
        List<LocalDate> days = List.of(DAY, DAY, DAY.minusDays(1), DAY.minusDays(2), DAY.minusDays(2));
        for (int i = 0; i < days.size(); i++) {
            entries.entered("Trang Sổ Số " + i, "ND-T-XUANDOAI", days.get(i));
        }

        List<HonourRow> all = new ArrayList<>();
        RegisterCursor cursor = RegisterCursor.NEWEST;
        while (cursor != null) {
            RegisterCursor from = cursor;
            RegisterPage page = people.as("canbo", () -> register.search("trang so so", from, 2));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(2);
            all.addAll(page.rows());
            cursor = page.next();
        }

        assertThat(all).hasSize(5).doesNotHaveDuplicates();
        assertThat(all).extracting(HonourRow::decisionDate).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void honours_areAllOfOnePersonNewestFirst() {
        AwardEntry older = entries.entered("Bùi Nhiều Lần", "ND-T-XUANDOAI", DAY.minusYears(1));
        entries.entered("Bùi Nhiều Lần", "ND-T-XUANDOAI", DAY);

        List<HonourRow> honours = people.as("truongthon", () -> register.honoursOf(older.subject()));

        assertThat(honours).extracting(HonourRow::decisionDate).containsExactly(DAY, DAY.minusYears(1));
    }

    @Test
    void nobodySignedIn_isRefused() {
        assertThatThrownBy(() -> register.search("", RegisterCursor.NEWEST, 10))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private List<HonourRow> search(String username, String text) {
        return people.as(
                username,
                () -> register.search(text, RegisterCursor.NEWEST, 100).rows());
    }
}
