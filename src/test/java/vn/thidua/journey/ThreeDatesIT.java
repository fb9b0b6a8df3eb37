package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.award.RuleService;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.Post;
import vn.thidua.database.TestDatabase;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.journey.FirstAward.Step;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * The day of the first submission, of the session and of the decision each have their law: standards and majority, quorum
 * and recusal, grounds and money (ADR 0044). A nomination goes its whole way under Nghị định 98, under a set that an
 * administrator switched on, and from one set into the next.
 */
@IntegrationTest
class ThreeDatesIT {

    private static final String FORM = "F-GK-CN";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestDatabase database;

    @Autowired
    CouncilService councils;

    @Autowired
    PaperService papers;

    @Autowired
    RuleService rules;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void switchedOffAgain() {
        clock.reset();
        if (Boolean.TRUE.equals(
                jdbc.queryForObject("select active from award_rule_set where id = 'SUCCESSOR'", Boolean.class))) {
            people.as("quantri", () -> rules.deactivate(CommandKey.fresh(), "SUCCESSOR"));
        }
    }

    @Test
    void begunBeforeJuly2025_goesItsWayUnderNghiDinh98_toTheRegister() {
        Cast cast = communeOfADistrict();
        on(LocalDate.of(2025, 6, 16));
        FirstAward award = new FirstAward(context, cast, marker(), FORM);

        award.giayKhen().forEach(step -> step.act().run());

        assertThat(ruleSetOf(award)).isEqualTo("ND98");
        assertThat(sessionsSet(award)).isEqualTo("ND98");
        assertThat(signed(award)).contains("98/2023/NĐ-CP").doesNotContain("152/2025/NĐ-CP", "129/2025/NĐ-CP");
        assertThat(jdbc.queryForMap("select * from register_award where line = ?", award.line()))
                .containsEntry("form_code", FORM)
                .satisfies(entry -> {
                    assertThat(entry.get("decision_date")).hasToString("2025-06-16");
                    assertThat(entry.get("issuer")).isEqualTo("Chủ tịch Ủy ban nhân dân xã Cũ (mẫu)");
                });
        assertThat(jdbc.queryForList(
                        "select distinct rule_set from nomination_finding where line = ?", String.class, award.line()))
                .containsOnly("ND98");
    }

    @Test
    void setSwitchedOn_holdsForWhatIsBegunUnderIt_andWhatWasBegunBefore_goesOnByTheTransition() {
        people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));

        on(LocalDate.of(2027, 2, 22));
        FirstAward under = sent();
        FirstAward inTime = drafted();
        FirstAward late = drafted();
        on(LocalDate.of(2027, 3, 1));
        FirstAward fresh = new FirstAward(context, marker(), FORM);
        fresh.giayKhen().forEach(step -> step.act().run());
        send(inTime);
        on(LocalDate.of(2027, 5, 4));
        send(late);

        assertThat(ruleSetOf(under)).isEqualTo("ND152");
        assertThat(ruleSetOf(inTime)).isEqualTo("ND152");
        assertThat(ruleSetOf(late)).isEqualTo("SUCCESSOR");
        assertThat(ruleSetOf(fresh)).isEqualTo("SUCCESSOR");
        assertThat(signed(fresh)).contains("Nghị định kế tiếp (giả định, mẫu)").doesNotContain("152/2025/NĐ-CP");
        assertThat(jdbc.queryForObject(
                        "select count(*) from register_award where line = ?", Integer.class, fresh.line()))
                .isEqualTo(1);
        // The made-up set gives the check two working days, the one before it three.
        assertThat(daysOfTheCheck(fresh)).isEqualTo(2);
        assertThat(daysOfTheCheck(under)).isEqualTo(3);
    }

    @Test
    void standardsOfTheSubmission_quorumOfTheSession_groundsOfTheDecision() {
        people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));
        on(LocalDate.of(2027, 2, 25));
        FirstAward award = new FirstAward(context, marker(), FORM);
        List<Step> way = award.giayKhen();
        int planned = at(way, "secretary plans the session");
        way.subList(0, planned).forEach(step -> step.act().run());

        on(LocalDate.of(2027, 3, 2));
        way.subList(planned, way.size()).forEach(step -> step.act().run());

        assertThat(ruleSetOf(award)).isEqualTo("ND152");
        assertThat(jdbc.queryForMap(
                        "select rule_set, first_submitted_on from council_agenda_item where subject = ?", award.line()))
                .satisfies(item -> {
                    assertThat(item.get("rule_set")).isEqualTo("ND152");
                    assertThat(item.get("first_submitted_on")).hasToString("2027-02-25");
                });
        assertThat(sessionsSet(award)).isEqualTo("SUCCESSOR");
        assertThat(signed(award)).contains("Nghị định kế tiếp (giả định, mẫu)").doesNotContain("152/2025/NĐ-CP");
    }

    @Test
    void decisionSignedUnderOneLaw_isNotDatedUnderTheNext() {
        people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));
        on(LocalDate.of(2027, 2, 26));
        FirstAward award = new FirstAward(context, marker(), FORM);
        List<Step> way = award.giayKhen();
        int numbered = at(way, "clerk numbers the decision");
        way.subList(0, numbered).forEach(step -> step.act().run());

        on(LocalDate.of(2027, 3, 2));

        assertThatThrownBy(() -> way.get(numbered).act().run()).hasMessage("decision.refused.otherLaw");
        people.as(
                "vanthu",
                () -> papers.number(
                        CommandKey.fresh(), award.paper(PaperKind.DECISION), 91_777, LocalDate.of(2027, 2, 26)));
        assertThat(signed(award)).contains("152/2025/NĐ-CP").doesNotContain("giả định");
        assertThat(jdbc.queryForObject(
                        "select decision_date from register_award where line = ?", LocalDate.class, award.line()))
                .isEqualTo(LocalDate.of(2027, 2, 26));
    }

    private static int at(List<Step> way, String name) {
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No step " + name);
    }

    private void on(LocalDate day) {
        clock.set(day, LocalTime.of(9, 0));
    }

    private static String marker() {
        return "Luật" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A draft with its evidence, not yet sent. */
    private FirstAward drafted() {
        FirstAward award = new FirstAward(context, marker(), FORM);
        award.untilChecked().subList(0, 2).forEach(step -> step.act().run());
        return award;
    }

    private void send(FirstAward award) {
        award.untilChecked().subList(2, 4).forEach(step -> step.act().run());
    }

    private FirstAward sent() {
        FirstAward award = drafted();
        send(award);
        return award;
    }

    private String ruleSetOf(FirstAward award) {
        return jdbc.queryForObject("select rule_set from nomination where id = ?", String.class, award.nomination());
    }

    private String sessionsSet(FirstAward award) {
        return jdbc.queryForObject("select rule_set from council_session where id = ?", String.class, award.session());
    }

    private String signed(FirstAward award) {
        return jdbc.queryForObject(
                "select signed_text from decision_paper where id = ?",
                String.class,
                award.paper(PaperKind.DECISION).value());
    }

    private int daysOfTheCheck(FirstAward award) {
        return jdbc.queryForObject("""
                select l.days from deadline_limit l join workflow_item i on i.task_id = l.subject_id
                where l.rule_key = 'sla_commune_check' and i.business_key = ? limit 1""", Integer.class, award.nomination().toString());
    }

    /** A commune of the time when the district stood between it and the city, with its people and its Council. */
    private Cast communeOfADistrict() {
        UnitCode commune = new UnitCode("QO1");
        UnitCode village = new UnitCode("QO1-T");
        insert("QO", "Thành phố Cũ (mẫu)", "CITY", null);
        insert("QOH", "Huyện Cũ (mẫu)", "DISTRICT", "QO");
        insert(commune.value(), "Xã Cũ (mẫu)", "COMMUNE", "QOH");
        insert(village.value(), "Thôn Cũ (mẫu)", "VILLAGE", commune.value());
        Map<String, String> recast = new HashMap<>();
        recast.put("truongthon", somebody(Role.VILLAGE_HEAD, village));
        recast.put("mattran", somebody(Role.VILLAGE_FRONT, village));
        recast.put("canbo", somebody(Role.INTAKE_OFFICER, commune));
        recast.put("thamdinh", somebody(Role.APPRAISER, commune));
        recast.put("thuky", somebody(Role.COUNCIL_SECRETARY, commune));
        recast.put("chutichhd", somebody(Role.COUNCIL_CHAIR, commune));
        recast.put("chutich", somebody(Role.COMMUNE_CHAIR, commune));
        recast.put("vanthu", somebody(Role.CLERK, commune));
        List<String> voters = List.of(
                somebody(Role.COUNCIL_MEMBER, commune),
                somebody(Role.COUNCIL_MEMBER, commune),
                somebody(Role.COUNCIL_MEMBER, commune));
        List<FoundCouncil.Seat> seats = new ArrayList<>(
                List.of(seat(recast.get("chutichhd"), Post.CHAIR), seat(recast.get("thuky"), Post.SECRETARY)));
        voters.forEach(voter -> seats.add(seat(voter, Post.MEMBER)));
        on(LocalDate.of(2025, 6, 2));
        people.as(
                recast.get("thuky"),
                () -> councils.found(
                        CommandKey.fresh(),
                        commune,
                        new FoundCouncil(
                                "Hội đồng xã Cũ (mẫu)", "2024", "01/QĐ-UBND", LocalDate.of(2024, 1, 12), true, seats)));
        List<String> parts = new ArrayList<>(List.of("chutichhd", "thuky"));
        parts.addAll(voters);
        return new Cast(commune, village, recast, parts, voters, TestPeople.NEW_PASSWORD);
    }

    private FoundCouncil.Seat seat(String username, Post post) {
        return new FoundCouncil.Seat(people.id(username), "Người xã Cũ (mẫu)", post);
    }

    private String somebody(Role role, UnitCode unit) {
        return people.username(
                people.newcomer("Người xã Cũ (mẫu)", AssignmentDraft.own(role, unit, LocalDate.of(2024, 1, 1))));
    }

    private void insert(String code, String name, String kind, String parent) {
        try (Connection owner = database.owner();
                PreparedStatement insert = owner.prepareStatement(
                        "insert into organization_unit (code, name, kind, parent) values (?, ?, ?, ?)"
                                + " on conflict do nothing")) {
            insert.setString(1, code);
            insert.setString(2, name);
            insert.setString(3, kind);
            insert.setString(4, parent);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
