package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.IntegrationTest;
import vn.thidua.organization.Subjects;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class PastAwardsIT {

    @Autowired
    PastAwards past;

    @Autowired
    RegisterLifecycle lifecycle;

    @Autowired
    Subjects subjects;

    @Autowired
    TransactionOperations transaction;

    @Test
    void awardsOfSeveral_standApart_newestFirst() {
        AwardEntries entries = new AwardEntries(subjects, lifecycle, transaction);
        AwardEntry once = entries.entered("Ngô Thị Một Lần", "ND-T-XUANDOAI", LocalDate.of(2019, 3, 1));
        AwardEntry older = entries.entered("Ngô Thị Hai Lần", "ND-T-XUANDOAI", LocalDate.of(2018, 3, 1));
        AwardEntry newer = entries.entered("Ngô Thị Hai Lần", "ND-T-XUANDOAI", LocalDate.of(2020, 3, 1));

        assertThat(newer.subject()).isEqualTo(older.subject());
        assertThat(past.of(List.of(once.subject(), older.subject())))
                .containsOnlyKeys(once.subject(), older.subject())
                .hasEntrySatisfying(once.subject(), rows -> assertThat(rows).hasSize(1))
                .hasEntrySatisfying(
                        older.subject(),
                        rows -> assertThat(rows)
                                .extracting(HonourRow::decisionDate)
                                .containsExactly(LocalDate.of(2020, 3, 1), LocalDate.of(2018, 3, 1)));
        assertThat(past.of(List.of())).isEmpty();
    }

    /** The first day is in, the last is not; collectives are no people, and other units are others. */
    @Test
    void awardsOfAUnitsPeople_areThoseOfTheseDays_andOfNobodyElse() {
        AwardEntries entries = new AwardEntries(subjects, lifecycle, transaction);
        AwardEntry first = entries.entered("Ngô Thị Ngày Đầu", "ND-T-XUANDOAI", LocalDate.of(2001, 1, 1));
        AwardEntry last = entries.entered("Ngô Thị Ngày Cuối", "ND-T-XUANDOAI", LocalDate.of(2002, 12, 31));
        entries.entered("Ngô Thị Trước Đó", "ND-T-XUANDOAI", LocalDate.of(2000, 12, 31));
        entries.entered("Ngô Thị Sau Đó", "ND-T-XUANDOAI", LocalDate.of(2003, 1, 1));
        AwardEntry elsewhere = entries.entered("Ngô Thị Nơi Khác", "ND", LocalDate.of(2002, 3, 1));
        AwardEntry collective = entries.collective("Tổ Ngô Thị", "ND-T-XUANDOAI", LocalDate.of(2002, 3, 1));

        List<HonourRow> found = past.ofPeople(
                List.of(new UnitCode("ND-T-XUANDOAI")), LocalDate.of(2001, 1, 1), LocalDate.of(2003, 1, 1));

        assertThat(found)
                .extracting(HonourRow::subject)
                .contains(first.subject(), last.subject())
                .doesNotContain(elsewhere.subject(), collective.subject());
        assertThat(found)
                .extracting(HonourRow::decisionDate)
                .allMatch(day -> day.getYear() == 2001 || day.getYear() == 2002);
    }
}
