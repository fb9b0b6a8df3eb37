package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.audit.AuditTrail;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.DecisionStories;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** What the city sees of a nomination of which one line was handed over to it and another never was. */
@IntegrationTest
class CitySightIT {

    private static final String REVIEWER = "thamdinhtp";
    private static final List<String> CITY = List.of(REVIEWER, "chutichtp", "vanthutp");

    @Autowired
    NominationService nominations;

    @Autowired
    EvidenceService evidence;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    Attachments attachments;

    @Autowired
    EvidenceGate gate;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    final List<AccountId> newcomers = new ArrayList<>();

    DecisionStories stories;

    /** Names that no other test uses, so that a search finds these or nothing. */
    String handedName;

    String hiddenName;

    UUID handed;
    UUID hidden;
    UUID nomination;

    @BeforeEach
    void oneForTheCityBesideOneForTheCommune() {
        stories = new DecisionStories(context);
        String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        handedName = "Lã Thị Cúc " + mark;
        hiddenName = "Mạc Văn Ẩn " + mark;
        NominationDraft.Line first = Drafts.person(hiddenName, "F-GK-CN");
        NominationDraft.Line second = Drafts.person(handedName, "F-BKTP-CN");
        hidden = first.id();
        handed = second.id();
        stories.recommended(first, second);
        nomination = people.as("canbo", () -> nominations.page(search(handedName), 0, 5))
                .getFirst()
                .id();
    }

    @AfterEach
    void dismissNewcomers() {
        newcomers.forEach(people::dismiss);
    }

    @Test
    void nothingHandedOver_nothingIsThereForTheCity() {
        for (String who : CITY) {
            assertNotThere(who, nomination);
            assertThat(found(who, handedName)).isEmpty();
        }
    }

    @Test
    void lineNeverHandedOver_isNotThere_norInTheList_norToBeFoundByItsName() {
        stories.received(List.of(handed));

        for (String who : CITY) {
            assertThat(seenBy(who).lines())
                    .extracting(NominationDetails.Line::name)
                    .as(who)
                    .containsExactly(handedName);
            assertThat(found(who, hiddenName)).as(who).isEmpty();
            assertThat(found(who, handedName)).singleElement().satisfies(row -> {
                assertThat(row.nominee()).isEqualTo(handedName);
                assertThat(row.others()).isZero();
            });
        }
        assertThat(people.as(REVIEWER, () -> nominations.count(search(hiddenName))))
                .isZero();
        for (String who : List.of("truongthon", "canbo", "chutich")) {
            assertThat(seenBy(who).lines()).as(who).hasSize(2);
            assertThat(found(who, hiddenName))
                    .singleElement()
                    .satisfies(row -> assertThat(row.others()).isEqualTo(1));
        }
    }

    @Test
    void trail_beginsWithTheHandOver_andIsAboutTheLineOnly() {
        stories.proposed(stories.received(List.of(handed)).getFirst());
        stories.drafted(hidden);

        List<String> city = actions(REVIEWER);
        assertThat(city).last().isEqualTo("nomination.handedToCity");
        assertThat(city).contains("decision.proposed.APPROVE");
        assertThat(trail(REVIEWER)).extracting(AuditTrail.Row::after).doesNotContain(hiddenName);
        assertThat(actions("canbo"))
                .contains("nomination.submitted", "nomination.frontConfirmed")
                .containsSubsequence(city);
    }

    @Test
    void whatTheCommuneDidWithTheWhole_isNotTold() {
        stories.received(List.of(handed));

        NominationDetails commune = seenBy("canbo");
        assertThat(commune.appraisalReport()).isNotBlank();
        assertThat(commune.journey()).extracting(JourneyStep::step).contains(JourneyStep.Milestone.FRONT);
        NominationDetails city = seenBy(REVIEWER);
        assertThat(city.appraisalReport()).isNull();
        assertThat(city.frontNote()).isNull();
        assertThat(city.journey())
                .extracting(JourneyStep::step)
                .containsExactly(
                        JourneyStep.Milestone.SUBMIT,
                        JourneyStep.Milestone.COUNCIL,
                        JourneyStep.Milestone.DECISION,
                        JourneyStep.Milestone.RESULT);
        assertThat(city.summary()).isEqualTo(commune.summary());
        assertThat(city.reference()).isEqualTo(commune.reference());
    }

    @Test
    void decidedAtTheCity_whileTheOtherStillRuns_isSettledForTheCityAlone() {
        stories.proposed(stories.received(List.of(handed)).getFirst());
        stories.decidedByCity(handed);

        assertThat(seenBy("canbo").stage()).isEqualTo(NominationStage.DECISION);
        assertThat(seenBy(REVIEWER).stage()).isEqualTo(NominationStage.SETTLED);
        assertThat(people.as(
                        REVIEWER,
                        () -> nominations.page(new NominationFilter(handedName, NominationFilter.Stages.CLOSED), 0, 5)))
                .extracting(NominationRow::stage)
                .containsExactly(NominationStage.SETTLED);
        assertThat(people.as(
                        REVIEWER,
                        () -> nominations.page(
                                new NominationFilter(handedName, NominationFilter.Stages.RUNNING), 0, 5)))
                .isEmpty();
    }

    @Test
    void guessedIds_answerAsIfNothingWereThere() {
        stories.received(List.of(handed));

        for (UUID guessed : List.of(hidden, handed, UUID.randomUUID())) {
            assertNotThere(REVIEWER, guessed);
            assertThatThrownBy(() -> people.as(REVIEWER, () -> appraisals.details(new AppraisalId(guessed))))
                    .hasMessage("shared.notFound");
        }
        assertThat(people.as(REVIEWER, () -> evidence.of(nomination))).hasSize(1);
    }

    @Test
    void whoWorksInAnotherVillageToo_seesThisOneFromTheCityAllTheSame() {
        stories.received(List.of(handed));
        LocalDate since = LocalDate.now(clock).minusDays(2);
        AccountId both = people.newcomer(
                "Ngô Hai Nơi (mẫu)",
                AssignmentDraft.own(Role.VILLAGE_HEAD, new UnitCode("ND-T-XUANDONG"), since),
                AssignmentDraft.own(Role.CITY_APPRAISER, new UnitCode("HP"), since));
        newcomers.add(both);

        assertThat(people.as(both, () -> nominations.details(nomination)).lines())
                .extracting(NominationDetails.Line::id)
                .containsExactly(handed);
    }

    @Test
    void evidence_goesWithItsLine_andThatOfTheWholeWithEverybody() {
        AttachmentId minutes =
                people.as("canbo", () -> evidence.of(nomination)).getFirst().id();
        AttachmentId ofTheHanded = fileOf(handed, "cua-dong-trinh");
        AttachmentId ofTheHidden = fileOf(hidden, "cua-dong-khac");
        assertThat(people.as(REVIEWER, () -> evidence.mayRead(nomination))).isFalse();

        AppraisalId appraisal = stories.received(List.of(handed)).getFirst();

        for (String who : CITY) {
            assertThat(filesOf(who)).as(who).containsExactly(minutes, ofTheHanded);
            assertThat(people.as(who, () -> evidence.lineOf(nomination)))
                    .containsExactly(Map.entry(ofTheHanded, handed));
            assertThat(isOpen(who, ofTheHanded)).as(who).isTrue();
            assertThat(isOpen(who, ofTheHidden)).as(who).isFalse();
        }
        assertThat(people.as(REVIEWER, () -> appraisals.details(appraisal)).evidence())
                .extracting(Attachments.Attachment::id)
                .containsExactly(minutes, ofTheHanded);
        assertThat(filesOf("canbo")).containsExactly(minutes, ofTheHanded, ofTheHidden);
        assertThat(isOpen("canbo", ofTheHidden)).isTrue();
    }

    /** The writer said so before sending; here it is sent already. */
    private AttachmentId fileOf(UUID line, String name) {
        return transactions.execute(status -> {
            AttachmentId file = people.as(
                    "truongthon",
                    () -> TestFiles.send(
                            attachments::receive,
                            name + ".pdf",
                            Nominating.pdf(name),
                            received -> attachments.keep(Trail.subject(nomination), Drafts.XUAN_DOAI, received)));
            jdbc.update("insert into nomination_evidence_line values (?, ?, ?)", file.value(), nomination, line);
            return file;
        });
    }

    private List<AttachmentId> filesOf(String who) {
        return people.as(who, () -> evidence.of(nomination)).stream()
                .map(Attachments.Attachment::id)
                .toList();
    }

    private boolean isOpen(String who, AttachmentId file) {
        return people.as(who, () -> gate.mayRead(Trail.subject(nomination), file));
    }

    private void assertNotThere(String who, UUID id) {
        assertThatThrownBy(() -> people.as(who, () -> nominations.details(id))).hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as(who, () -> nominations.trail(id))).hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as(who, () -> evidence.of(id))).hasMessage("shared.notFound");
        assertThat(people.as(who, () -> evidence.mayRead(id))).isFalse();
    }

    private NominationDetails seenBy(String who) {
        return people.as(who, () -> nominations.details(nomination));
    }

    private List<NominationRow> found(String who, String name) {
        return people.as(who, () -> nominations.page(search(name), 0, 5));
    }

    private static NominationFilter search(String name) {
        return new NominationFilter(name, NominationFilter.Stages.ALL);
    }

    private List<AuditTrail.Row> trail(String who) {
        return people.as(who, () -> nominations.trail(nomination));
    }

    private List<String> actions(String who) {
        return trail(who).stream().map(AuditTrail.Row::action).toList();
    }
}
