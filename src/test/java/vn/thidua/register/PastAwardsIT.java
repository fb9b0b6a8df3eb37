package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.IntegrationTest;
import vn.thidua.organization.Subjects;

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
}
