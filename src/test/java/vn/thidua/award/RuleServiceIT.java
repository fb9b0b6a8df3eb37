package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Requests;

/** Each test takes back what it changed: the rules are everybody's. */
@IntegrationTest
@Transactional
class RuleServiceIT {

    private static final String CHECK = "sla_commune_check";

    @Autowired
    RuleService rules;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    ExpiringRules expiring;

    @Autowired
    Requests expiryRequests;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void newVersion_holdsFromItsDay_andThePastStays() {
        LocalDate from = today().plusDays(10);

        change(CHECK, null, "4", null, from);

        assertThat(value(CHECK, null, from.minusDays(1))).isEqualTo("3");
        assertThat(value(CHECK, null, from)).isEqualTo("4");
        assertThat(row(CHECK).now()).extracting(RuleValue::value).isEqualTo("3");
        assertThat(row(CHECK).next()).extracting(RuleValue::value).isEqualTo("4");
    }

    @Test
    void versionBetweenTwo_endsWhereTheLaterBegins() {
        LocalDate later = today().plusDays(30);
        LocalDate between = today().plusDays(10);
        change(CHECK, null, "5", null, later);

        change(CHECK, null, "4", null, between);

        assertThat(value(CHECK, null, later.minusDays(1))).isEqualTo("4");
        assertThat(value(CHECK, null, later)).isEqualTo("5");
    }

    @Test
    void valueForOneForm_leavesTheGeneralOne() {
        LocalDate from = today().plusDays(1);

        change(CHECK, "F-GK-CN", "6", null, from);

        assertThat(value(CHECK, "F-GK-CN", from)).isEqualTo("6");
        assertThat(value(CHECK, "F-GK-TT", from)).isEqualTo("3");
    }

    @Test
    void versionTakenBack_leavesTheOneBeforeAsItWas() {
        change(CHECK, null, "4", null, today().plusDays(10));

        people.as(
                "quantri",
                () -> rules.withdraw(
                        CommandKey.fresh(), Objects.requireNonNull(row(CHECK).withdrawable())));

        assertThat(value(CHECK, null, today().plusDays(400))).isEqualTo("3");
        assertThat(row(CHECK).next()).isNull();
    }

    @Test
    void dayThatHasCome_isNotRewritten() {
        refused(CHECK, "4", null, today(), "award.rule.past");
        refused(CHECK, "4", null, null, "award.rule.past");
    }

    @Test
    void secondVersionFromTheSameDay_isRefused() {
        change(CHECK, null, "4", null, today().plusDays(10));

        refused(CHECK, "5", null, today().plusDays(10), "award.rule.overlapping");
    }

    @Test
    void limitWithoutADay_isRefused() {
        refused(CHECK, "0", null, today().plusDays(10), "award.rule.withoutDay");
    }

    @Test
    void limitInPlainDaysWithoutADay_isRefused_andSoIsAPublicationOfNone() {
        refused("decision_days", "0", null, today().plusDays(10), "award.rule.withoutDay");
        refused("publication_days", "0", null, today().plusDays(10), "award.rule.withoutDay");
    }

    @Test
    void ballotThatADecreeAsksFor_isNotGivenUp() {
        LocalDate from = today().plusDays(10);
        assertThatThrownBy(() -> change("ballot_mode", "T-CSTDCS", "SHOW_OF_HANDS", null, from))
                .isInstanceOfSatisfying(AwardException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("award.rule.ballotByLaw");
                    assertThat(refusal.details())
                            .containsExactly(
                                    "Chiến sĩ thi đua cơ sở",
                                    "Quyết định 638/QĐ-BNV (biên bản, kết quả bỏ phiếu); Nghị định 98/2023/NĐ-CP, Điều 30"
                                            + " khoản 7");
                });
        assertThatThrownBy(() -> change("ballot_mode", null, "ROLL_CALL", null, from))
                .as("the general value holds for these forms too")
                .hasMessage("award.rule.ballotByLaw");
        assertThatThrownBy(() -> change("council_required", "T-CSTDCS", "NO", null, from))
                .as("without a Council nobody votes")
                .hasMessage("award.rule.ballotByLaw");
        assertThatThrownBy(() -> change("city_council", "T-CSTDTP", "OFF", null, from))
                .as("nor without the city's")
                .hasMessage("award.rule.ballotByLaw");
    }

    @Test
    void giayKhen_isOfferedAWayToVoteOfItsOwn_byTheGeneralValueUntilOneIsEntered() {
        LocalDate from = today().plusDays(10);
        assertThat(rows("ballot_mode"))
                .extracting(
                        RuleRow::form, row -> Objects.requireNonNull(row.now()).value())
                .contains(tuple("F-GK-CN", "SECRET"), tuple("F-GK-TT", "SECRET"), tuple("F-GK-HO", "SECRET"))
                .doesNotHaveDuplicates();

        change("ballot_mode", "F-GK-CN", "SHOW_OF_HANDS", null, from);

        assertThat(rows("ballot_mode"))
                .filteredOn(row -> row.next() != null)
                .extracting(RuleRow::form, row -> row.withdrawable() != null)
                .containsExactly(tuple("F-GK-CN", true));
    }

    private List<RuleRow> rows(String key) {
        return people.as("canbo", () -> rules.rules("ND152")).stream()
                .filter(row -> row.key().key().equals(key))
                .toList();
    }

    @Test
    void ballotThatNoDecreeAsksFor_mayBeGivenUp() {
        LocalDate from = today().plusDays(10);

        change("ballot_mode", "F-GK-CN", "SHOW_OF_HANDS", null, from);

        assertThat(value("ballot_mode", "F-GK-CN", from)).isEqualTo("SHOW_OF_HANDS");
        assertThat(value("ballot_mode", "T-CSTDCS", from)).isEqualTo("SECRET");
    }

    @Test
    void ballotThatOnlyTheProductAsksFor_mayBeGivenUp() {
        jdbc.update(
                "update award_rule_value set confidence = 'DEFAULT' where rule_set = 'ND152' and key = 'ballot_by_law'"
                        + " and form = 'T-CSTDCS'");
        LocalDate from = today().plusDays(10);

        change("ballot_mode", "T-CSTDCS", "SHOW_OF_HANDS", null, from);

        assertThat(value("ballot_mode", "T-CSTDCS", from)).isEqualTo("SHOW_OF_HANDS");
    }

    @Test
    void endOfTheSetInForce_isTold_soManyDaysBefore_untilASetIsOnThatFollows() {
        clock.set(LocalDate.of(2026, 10, 31), LocalTime.of(9, 0));
        assertThat(expiring.near()).isEmpty();
        clock.set(LocalDate.of(2026, 11, 1), LocalTime.of(9, 0));
        assertThat(expiring.near())
                .contains(new RuleSetExpiry(
                        "ND152", "Nghị định 152/2025/NĐ-CP", LocalDate.of(2027, 3, 1), "Cơ sở dữ liệu vbpl.vn", false));
        assertThat(people.as("quantri", expiryRequests::waiting))
                .extracting(Requests.Request::words)
                .containsExactly("Nghị định 152/2025/NĐ-CP được ghi là hết hiệu lực từ ngày 01/03/2027,"
                        + " chưa có bộ quy định nào được bật để thay.");
        assertThat(people.as("canbo", expiryRequests::waiting)).isEmpty();

        people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));

        assertThat(expiring.near()).isEmpty();
        clock.set(LocalDate.of(2027, 3, 1), LocalTime.of(9, 0));
        assertThat(expiring.near())
                .as("the set that follows is not about to end")
                .isEmpty();
    }

    @Test
    void endThatIsPutOff_isNotToldAnyMore() {
        clock.set(LocalDate.of(2026, 11, 1), LocalTime.of(9, 0));
        change("ruleset_expiry_alert", null, "2029-03-01", null, LocalDate.of(2026, 11, 2));

        clock.set(LocalDate.of(2026, 11, 2), LocalTime.of(9, 0));

        assertThat(expiring.near()).isEmpty();
    }

    @Test
    void valueOfAnotherKind_isRefused() {
        refused(CHECK, "ba", null, today().plusDays(10), "award.rule.malformed.WORKING_DAYS");
        refused("ballot_mode", "RAISED_HANDS", null, today().plusDays(10), "award.rule.malformed.CHOICE");
    }

    @Test
    void shareThatDoesNotSayHowItIsHeld_isRefused() {
        refused("vote_majority", "60", null, today().plusDays(10), "award.rule.comparatorMissing");
    }

    @Test
    void shareHeldTheOtherWayRound_isRefused_beforeASessionBreaksOnIt() {
        refused("vote_majority", "60", "<=", today().plusDays(10), "award.rule.comparatorMissing");
    }

    @Test
    void wayOfComparing_thatIsNotForChoice_isNotChanged() {
        refused("supplement_max", "2", ">", today().plusDays(10), "award.rule.comparatorFixed");
        change("supplement_max", null, "2", "<=", today().plusDays(10));
    }

    /** Whatever ships can be entered again as it stands: no kind asks for something that its values do not have. */
    @Test
    void everyShippedValue_isTakenAgainAsItStands() {
        LocalDate from = today().plusDays(10);
        List<RuleRow> rows = people.as("quantri", () -> rules.rules("ND152"));
        assertThat(rows).hasSizeGreaterThan(100);
        rows.stream()
                .filter(row -> row.now() != null)
                .forEach(row -> assertThatCode(() -> change(
                                row.key().key(),
                                row.form(),
                                row.now().value(),
                                row.now().comparator(),
                                from))
                        .as("%s %s", row.key().key(), row.form())
                        .doesNotThrowAnyException());
    }

    @Test
    void changeWithoutArticleOrReason_isRefused() {
        assertThatThrownBy(() -> change(new RuleChange(
                        "ND152", CHECK, null, "4", null, today().plusDays(1), " ", Confidence.SURE, "thử")))
                .hasMessage("award.rule.articleMissing");
        assertThatThrownBy(() -> change(new RuleChange(
                        "ND152", CHECK, null, "4", null, today().plusDays(1), "Điều 1", Confidence.SURE, "")))
                .hasMessage("award.rule.reasonMissing");
    }

    @Test
    void history_isReadOnly() {
        assertThatThrownBy(() -> change(new RuleChange(
                        "ND98", CHECK, null, "4", null, today().plusDays(1), "Điều 1", Confidence.SURE, "thử")))
                .hasMessage("award.ruleSet.readOnly");
    }

    @Test
    void onlyTheAdministrator_changesRules_everybodyReadsThem() {
        assertThat(people.as("canbo", () -> rules.rules("ND98"))).isNotEmpty();
        assertThatThrownBy(() -> people.as("chutich", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ruleSetThatWaits_isInForceOnNoDay() {
        assertThat(ruleSets.inForceOn(LocalDate.of(2027, 3, 1))).isEqualTo("ND152");
    }

    @Test
    void ruleSetSwitchedOn_takesOverOnItsDay_andWhatWasBegunBefore_goesOnInTheTransition() {
        people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));

        assertThat(ruleSets.inForceOn(LocalDate.of(2027, 2, 28))).isEqualTo("ND152");
        assertThat(ruleSets.inForceOn(LocalDate.of(2027, 3, 1))).isEqualTo("SUCCESSOR");
        assertThat(ruleSets.forSubmission(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 4, 30)))
                .isEqualTo("ND152");
        assertThat(ruleSets.forSubmission(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 5, 1)))
                .isEqualTo("SUCCESSOR");
        assertThat(ruleSets.forSubmission(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2)))
                .isEqualTo("SUCCESSOR");
        assertThatThrownBy(() -> people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR")))
                .hasMessage("award.ruleSet.activeAlready");
    }

    @Test
    void ruleSetSwitchedOffAgain_leavesTheOneBeforeAsItWas() {
        people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));

        people.as("quantri", () -> rules.deactivate(CommandKey.fresh(), "SUCCESSOR"));

        assertThat(ruleSets.inForceOn(LocalDate.of(2027, 3, 1))).isEqualTo("ND152");
        assertThatThrownBy(() -> people.as("quantri", () -> rules.deactivate(CommandKey.fresh(), "SUCCESSOR")))
                .hasMessage("award.ruleSet.notActive");
        assertThatThrownBy(() -> people.as("quantri", () -> rules.activate(CommandKey.fresh(), "ND152")))
                .hasMessage("award.ruleSet.begun");
    }

    @Test
    void valueThatEnds_endsOnThatDayAlsoInItsNewVersion() {
        LocalDate last = today().plusDays(60);
        change(CHECK, null, "5", null, last.plusDays(1));

        change(CHECK, null, "4", null, today().plusDays(10));
        people.as(
                "quantri",
                () -> rules.withdraw(
                        CommandKey.fresh(), Objects.requireNonNull(row(CHECK).withdrawable())));

        assertThat(value(CHECK, null, last)).isEqualTo("3");
        assertThat(value(CHECK, null, last.plusDays(1))).isEqualTo("5");
    }

    @Test
    void ruleSetToCome_takesOverWhatItDoesNotSayItself_evenWhatIsChangedLater() {
        LocalDate first = LocalDate.of(2027, 3, 1);
        assertThat(toCome("sla_commune_front_confirm").takenFrom()).isEqualTo("Nghị định 152/2025/NĐ-CP");
        assertThat(toCome(CHECK).takenFrom()).isNull();

        change("sla_commune_front_confirm", null, "4", null, today().plusDays(10));
        change("sla_commune_front_confirm", "F-GK-CN", "6", null, today().plusDays(10));
        people.as("quantri", () -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));

        RuleValue general = ruleSets.value("SUCCESSOR", "sla_commune_front_confirm", "F-GK-TT", first);
        assertThat(general.value()).isEqualTo("4");
        assertThat(general.confidence().unverified()).isTrue();
        assertThat(ruleSets.value("SUCCESSOR", "sla_commune_front_confirm", "F-GK-CN", first)
                        .value())
                .isEqualTo("6");
        assertThat(ruleSets.value("SUCCESSOR", CHECK, null, first).value()).isEqualTo("2");
    }

    @Test
    void ruleSetToCome_saysAValueOfItsOwn_fromItsFirstDayOn_andTakesItBack() {
        LocalDate first = LocalDate.of(2027, 3, 1);
        change(new RuleChange(
                "SUCCESSOR", "supplement_max", null, "2", "<=", first, "Điều 1 (mẫu)", Confidence.SURE, "thử"));

        assertThat(value("supplement_max", null, first)).isEqualTo("1");
        RuleRow own = toCome("supplement_max");
        assertThat(own.now()).extracting(RuleValue::value).isEqualTo("2");
        assertThat(own.takenFrom()).isNull();
        people.as("quantri", () -> rules.withdraw(CommandKey.fresh(), Objects.requireNonNull(own.withdrawable())));

        assertThat(ruleSets.value("SUCCESSOR", "supplement_max", null, first).value())
                .isEqualTo("1");
        assertThat(toCome("supplement_max").takenFrom()).isNotNull();
    }

    private RuleRow toCome(String key) {
        return people.as("canbo", () -> rules.rules("SUCCESSOR")).stream()
                .filter(row -> row.key().key().equals(key) && row.form() == null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ruleSetToCome_hasEveryValueOfTheOneInForce() {
        assertThat(people.as("canbo", () -> rules.rules("SUCCESSOR")))
                .extracting(row -> row.key().key() + row.form())
                .containsAll(people.as("canbo", () -> rules.rules("ND152")).stream()
                        .filter(row -> row.now() != null)
                        .map(row -> row.key().key() + row.form())
                        .toList());
    }

    @Test
    void everyValue_isOfItsKind() {
        assertThat(people.as("canbo", () -> rules.rules("ND152"))).allSatisfy(row -> {
            RuleValue value = Objects.requireNonNullElse(row.now(), row.next());
            assertThat(row.key().kind().accepts(value.value(), row.key().choices()))
                    .as(row.key().key() + " = " + value.value())
                    .isTrue();
        });
    }

    @Test
    void change_standsOnTheTrailWithBeforeAfterAndReason() {
        change(CHECK, null, "4", null, today().plusDays(10));

        assertThat(
                        jdbc.queryForMap(
                                "select state_before as before, state_after as after, reason from audit_entry where action = 'award.ruleChanged' order by id desc limit 1"))
                .satisfies(entry -> {
                    assertThat(entry.get("before").toString()).contains("= 3");
                    assertThat(entry.get("after").toString()).contains("= 4");
                    assertThat(entry).containsEntry("reason", "Nghị quyết mới (mẫu)");
                });
    }

    private RuleRow row(String key) {
        return people.as("canbo", () -> rules.rules("ND152")).stream()
                .filter(row -> row.key().key().equals(key) && row.form() == null)
                .findFirst()
                .orElseThrow();
    }

    private String value(String key, @Nullable String form, LocalDate day) {
        return ruleSets.value("ND152", key, form, day).value();
    }

    private void change(
            String key, @Nullable String form, String value, @Nullable String comparator, @Nullable LocalDate from) {
        change(new RuleChange(
                "ND152", key, form, value, comparator, from, "Điều 1 (mẫu)", Confidence.SURE, "Nghị quyết mới (mẫu)"));
    }

    private void change(RuleChange change) {
        people.as("quantri", () -> rules.change(CommandKey.fresh(), change));
    }

    private void refused(String key, String value, @Nullable String comparator, @Nullable LocalDate from, String why) {
        assertThatThrownBy(() -> change(key, null, value, comparator, from)).hasMessage(why);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
