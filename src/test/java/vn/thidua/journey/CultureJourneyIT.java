package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.decision.PaperKind;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.CultureFamilies;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.CommandKey;

/** Gia đình văn hóa and Thôn văn hóa, from the village's list to the register: Nghị định 86/2023/NĐ-CP. */
@IntegrationTest
class CultureJourneyIT {

    private static final int MANY = 300;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    Beginnings beginnings;
    CultureFamilies families;
    Nominating nominating;
    Publishing publishing;
    AwardRoad road;
    Statistics statistics;

    @BeforeEach
    void begin() {
        beginnings = new Beginnings(context);
        families = new CultureFamilies(context);
        nominating = new Nominating(context);
        publishing = new Publishing(context);
        road = new AwardRoad(context);
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @Test
    @FiresTimer("ListPublication/CatchEvent_PeriodEnded")
    void villagesList_hangsBeforeFiling_needsNoCouncil_andTheChairDecides() {
        NominationDraft draft = families.list(3);
        UUID id = beginnings.submitted("truongthon", draft);
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeFiling");

        publishing.publish("truongthon", id);
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");

        assertThat(at(id)).containsExactly("CatchEvent_LinesSettled");
        UUID first = draft.lines().getFirst().id();
        String decision = road.decided(first, "chutich");

        assertThat(decision)
                .contains("Gia đình văn hóa")
                .contains(draft.lines().get(2).name())
                .doesNotContain("Hội đồng Thi đua - Khen thưởng xã");
        assertThat(jdbc.queryForList(
                        "select distinct form_code || ' ' || period from register_award where line = any (?)",
                        String.class,
                        (Object) draft.lines().stream()
                                .map(NominationDraft.Line::id)
                                .toArray(UUID[]::new)))
                .containsExactly("T-GDVH năm " + LocalDate.now(clock).getYear());
        assertThat(details(id).stage()).isEqualTo(NominationStage.SETTLED);
    }

    /** Ten plain days: from Monday 7 March 2033 to Thursday 17; from Wednesday 9 to a Saturday, so with Monday 21. */
    @ParameterizedTest
    @CsvSource({"2033-03-07, 2033-03-17", "2033-03-09, 2033-03-21"})
    void decisionIsDue_tenDaysAfterTheFileIsComplete_whereTheUsualDaysWouldEndLater(LocalDate complete, LocalDate due) {
        clock.set(complete, LocalTime.of(9, 0));
        NominationDraft draft = families.list(2);
        UUID id = beginnings.submitted("truongthon", draft);
        publishing.publish("truongthon", id);
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        clock.set(due.minusDays(1), LocalTime.of(9, 0));

        nominating.appraise(id, "APPROPRIATE");

        assertThat(jdbc.queryForObject(
                        "select due from workflow_item where business_key = ? and state = 'OPEN'",
                        Timestamp.class,
                        road.paperOf(draft.lines().getFirst().id(), PaperKind.DECISION)
                                .value()
                                .toString()))
                .isEqualTo(Timestamp.from(
                        due.plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
    }

    /** Its list hangs ten days after the Council: whoever convenes it in November is told that the day of the year passes. */
    @Test
    void villageOfWhichTheCouncilSitsTooLate_isNamedAtConvening_withTheDayOfTheYear() {
        NominationDraft.Line village = families.village();
        UUID id = beginnings.submitted("truongthon", families.ofTheVillage(village));
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");
        int year = LocalDate.now(clock).getYear();

        assertThat(daysOfTheYear(village.id(), LocalDate.of(year, 11, 1)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.dueOn()).isEqualTo(LocalDate.of(year, 11, 24));
                    assertThat(day.signedOn()).isBefore(day.dueOn());
                });
        assertThat(daysOfTheYear(village.id(), LocalDate.of(year, 11, 22)))
                .singleElement()
                .satisfies(day -> assertThat(day.signedOn()).isAfter(day.dueOn()));
    }

    private List<AgendaSource.LimitOfSubject> daysOfTheYear(UUID line, LocalDate session) {
        AgendaSource agenda = context.getBeansOfType(AgendaSource.class).values().stream()
                .filter(source -> source.subjectType().equals("nomination-line"))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(context.getBean(TransactionTemplate.class)
                        .execute(status -> agenda.limits(List.of(line), "ND152", session)))
                .stream()
                .filter(limit -> limit.article().startsWith("hạn xét xong trong năm"))
                .toList();
    }

    @Test
    void village_goesToTheCouncil_hangsTenDays_andIsDecidedOnByTheChair() {
        NominationDraft.Line village = families.village();
        UUID id = beginnings.submitted("truongthon", families.ofTheVillage(village));
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");
        road.throughTheCouncil(village.id(), 9);
        assertThat(at(id)).containsExactly("CallActivity_PublishAfterCouncil");
        assertThat(details(id).lines().getFirst().status()).isEqualTo(LineStatus.RECOMMENDED);

        publishing.publish("canbo", id);
        String decision = road.decided(village.id(), "chutich");

        assertThat(decision).contains("Thôn, tổ dân phố văn hóa").contains(village.name());
        assertThat(jdbc.queryForObject(
                        "select ends_on from nomination_publication where nomination = ?", LocalDate.class, id))
                .isEqualTo(context.getBean(WorkingCalendar.class)
                        .addPlainDays(LocalDate.now(clock).minusDays(1), 10));
        assertThat(jdbc.queryForObject(
                        "select form_code from register_award where line = ?", String.class, village.id()))
                .isEqualTo("T-THONVH");
    }

    @Test
    void threeHundredHouseholds_askTheDatabaseNoMoreOftenThanTheyHaveRowsToWrite() {
        NominationDraft draft = families.list(MANY);
        long drafted = counted(() -> beginnings.drafted("truongthon", draft));
        UUID id = draft.id();
        long sent = counted(() -> assertThat(nominating.submit(id).accepted()).isTrue());
        publishing.publish("truongthon", id);
        long confirmed =
                counted(() -> people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, "")));
        long checked = counted(() -> nominating.check(id, Map.of("checkOutcome", "COMPLETE")));
        long shown = counted(() -> assertThat(details(id).lines()).hasSize(MANY));
        long appraised = counted(() -> nominating.appraise(id, "APPROPRIATE"));
        long decided = counted(() -> road.decided(draft.lines().getFirst().id(), "chutich"));

        // Reading, the rules included, and writing in batches cost as much for a long list as for a short one.
        assertThat(List.of(drafted, confirmed, checked, shown))
                .as("reading and writing the list as a whole")
                .allMatch(statements -> statements < MANY / 3);
        // Only a line's own row is written by itself, without its long story.
        assertThat(sent).as("the line once").isLessThan(MANY + MANY / 3);
        assertThat(appraised).as("the line twice").isLessThan(2 * MANY + MANY / 2);
        assertThat(decided).as("the line once").isLessThan(2 * MANY);
        assertThat(jdbc.queryForObject(
                        "select count(*) from register_award a join nomination_line l on l.id = a.line where l.nomination = ?",
                        Integer.class,
                        id))
                .isEqualTo(MANY);
    }

    /** Statements that the program prepared meanwhile; those of the audit trail are not among them. */
    private long counted(Runnable act) {
        long before = statistics.getPrepareStatementCount();
        act.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private NominationDetails details(UUID id) {
        return people.as("canbo", () -> nominations.details(id));
    }

    private List<String> at(UUID id) {
        return engine.activities("AwardNomination", id.toString());
    }
}
