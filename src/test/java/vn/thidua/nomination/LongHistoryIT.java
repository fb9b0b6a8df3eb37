package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.nomination.eligibility.Verdict;

/** The daily twin of the benchmark: forty past awards are weighed, and cost no more statements than one does. */
@IntegrationTest
class LongHistoryIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void fortyAwards_areWeighed_withoutAStatementForEach() {
        ManyAwards many = new ManyAwards(context);
        UUID one = many.drafted(1);
        UUID forty = many.drafted(ManyAwards.FORTY);

        long forOne = statements(() -> many.examined(one));
        long forForty = statements(() -> many.examined(forty));

        assertThat(forForty).isPositive().isLessThanOrEqualTo(forOne);
        assertThat(many.answer(forty)).isEqualTo(ManyAwards.ANSWER);
        List<NominationDetails.Finding> findings = many.examined(forty);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("standard.any"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
                    assertThat(finding.data().stream().filter(datum -> datum.startsWith("Có trong sổ:")))
                            .hasSize(20);
                });
    }

    @Test
    void longList_isWeighedInAsManyStatementsAsAShortOne() {
        ManyAwards many = new ManyAwards(context);
        UUID two = many.draftedList(2);
        UUID thirty = many.draftedList(30);

        long forTwo = statements(() -> many.examined(two));
        long forThirty = statements(() -> many.examined(thirty));

        assertThat(forThirty).isPositive().isLessThanOrEqualTo(forTwo);
        assertThat(many.examined(thirty))
                .filteredOn(finding -> finding.rule().equals("standard.any"))
                .hasSize(30)
                .allSatisfy(finding -> assertThat(finding.data()).anyMatch(datum -> datum.startsWith("Có trong sổ:")));
    }

    private long statements(Runnable work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            work.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }
}
