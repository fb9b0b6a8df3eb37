package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestKind;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.SubjectKey;
import vn.thidua.decision.DecisionStories;
import vn.thidua.document.Attachments;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** Who gets a nomination's evidence at the door, and who is told that nothing is there. */
@IntegrationTest
class EvidenceDoorIT {

    private static final int OPEN = 200;
    private static final int NOT_THERE = 404;

    @Autowired
    private InterestService interests;

    @Autowired
    private NominationService nominations;

    private UUID convened;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    EvidenceService evidence;

    @Autowired
    Attachments attachments;

    @Autowired
    AgendaService agenda;

    @Autowired
    MeetingService meeting;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    MockMvc browser;
    Nominating nominating;

    @BeforeEach
    void begin() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        nominating = new Nominating(context);
    }

    @Test
    void draft_isOpenToItsVillageOnly() throws Exception {
        String file = fileOf(nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN")));

        assertThat(answers(file, "truongthon", "mattran", "truongthon-xuandong", "canbo", "chutich", "uyvien1"))
                .containsExactly(OPEN, NOT_THERE, NOT_THERE, NOT_THERE, NOT_THERE, NOT_THERE);
    }

    @Test
    void submitted_isOpenToTheVillageAndTheCommunesOffices_notToOtherVillagesCouncilOrCity() throws Exception {
        String file = fileOf(nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN")));

        assertThat(answers(file, "truongthon", "mattran", "canbo", "chutich", "vanthu", "thuky"))
                .containsOnly(OPEN);
        assertThat(answers(file, "truongthon-xuandong", "mattran-xuandong", "uyvien2", "thamdinhtp", "quantri"))
                .containsOnly(NOT_THERE);
    }

    @Test
    void onAnAgenda_isOpenToItsMembers_butNotToOneWhoIsRecused() throws Exception {
        NominationDraft.Line stranger = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN");
        NominationDraft.Line member = Drafts.person("Vũ Đình Lâm (mẫu)", "F-BKTP-CN");
        String file = fileOf(nominating.ready(stranger, member));
        assertThat(answers(file, "uyvien1", "uyvien2")).containsOnly(NOT_THERE);

        convene(stranger.id());

        assertThat(answers(file, "uyvien2", "thuky", "chutich"))
                .as("nobody reads before they have declared")
                .containsOnly(NOT_THERE);
        List.of("uyvien2", "thuky", "chutich").forEach(this::declareNothing);
        assertThat(answers(file, "uyvien2", "thuky", "chutich")).containsOnly(OPEN);
        // uyvien1 bears the name of one of the two nominees, who share their papers.
        assertThat(answers(file, "uyvien1")).containsOnly(NOT_THERE);
        declareNothing("uyvien1");
        assertThat(answers(file, "uyvien1"))
                .as("the same name is a question, and they have answered it")
                .containsOnly(OPEN);
    }

    @Test
    void planned_butNotConvened_isNotOpenToMembers() throws Exception {
        NominationDraft.Line line = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN");
        String file = fileOf(nominating.ready(line));

        people.as("thuky", () -> agenda.plan(CommandKey.fresh(), new UnitCode("ND"), List.of(subject(line.id()))));

        assertThat(answers(file, "uyvien2")).containsOnly(NOT_THERE);
    }

    @Test
    void city_getsItOnceALineWasHandedOver() throws Exception {
        DecisionStories stories = new DecisionStories(context);
        List<UUID> lines = stories.recommended("F-BKTP-CN", "Lã Thị Cúc (mẫu)");
        String file = fileOf(jdbc.queryForObject(
                "select nomination from nomination_line where id = ?", UUID.class, lines.getFirst()));
        assertThat(answers(file, "thamdinhtp", "chutichtp", "vanthutp")).containsOnly(NOT_THERE);

        stories.received(lines);

        assertThat(answers(file, "thamdinhtp", "chutichtp")).containsOnly(OPEN);
        assertThat(answers(file, "quantri", "truongthon-xuandong")).containsOnly(NOT_THERE);
    }

    @Test
    void city_getsTheFilesOfTheHandedOverLine_andNoneOfTheOther() throws Exception {
        DecisionStories stories = new DecisionStories(context);
        NominationDraft.Line other = Drafts.person("Mạc Văn Ở Lại (mẫu)", "F-GK-CN");
        NominationDraft.Line handed = Drafts.person("Lã Thị Lên Trên (mẫu)", "F-BKTP-CN");
        stories.recommended(other, handed);
        UUID id = jdbc.queryForObject("select nomination from nomination_line where id = ?", UUID.class, handed.id());
        String file = fileOf(id);
        String tie = "insert into nomination_evidence_line values (?, ?, ?) on conflict (attachment)"
                + " do update set line = excluded.line";
        stories.received(List.of(handed.id()));

        jdbc.update(tie, idOf(file), id, other.id());
        assertThat(answers(file, "thamdinhtp", "chutichtp")).containsOnly(NOT_THERE);
        assertThat(answers(file, "truongthon", "canbo")).containsOnly(OPEN);

        jdbc.update(tie, idOf(file), id, handed.id());
        assertThat(answers(file, "thamdinhtp", "canbo")).containsOnly(OPEN);
    }

    @Test
    void list_isClosedWhereTheDoorIs() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThat(people.as("uyvien2", () -> evidence.mayRead(id))).isFalse();
        assertThat(people.as("canbo", () -> evidence.mayRead(id))).isTrue();
    }

    @Test
    void guessedAndRemovedFiles_areNotThere() throws Exception {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        String file = fileOf(id);
        people.as(
                "truongthon",
                () -> evidence.remove(
                        CommandKey.fresh(), id, evidence.of(id).getFirst().id()));

        assertThat(answers(file, "truongthon")).containsOnly(NOT_THERE);
        assertThat(answers(Attachments.PATH + UUID.randomUUID(), "truongthon")).containsOnly(NOT_THERE);
    }

    @Test
    void declaredInterest_closesTheEvidenceAndTheNomination_untilItIsThrough() throws Exception {
        NominationDraft.Line line = Drafts.person("Trịnh Thị Khai (mẫu)", "F-BKTP-CN");
        UUID nomination = nominating.ready(line);
        String file = fileOf(nomination);
        convene(line.id());
        declareNothing("uyvien2");
        assertThat(people.as("uyvien2", () -> nominations.details(nomination))).isNotNull();

        people.as(
                "uyvien2",
                () -> interests.declare(
                        CommandKey.fresh(),
                        convened,
                        List.of(new Interest(
                                interests.form(convened).lines().getFirst().item(), InterestKind.OWN_UNIT, null))));

        assertThat(answers(file, "uyvien2")).containsOnly(NOT_THERE);
        assertThatThrownBy(() -> people.as("uyvien2", () -> nominations.details(nomination)))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as("uyvien2", () -> nominations.trail(nomination)))
                .hasMessage("shared.notFound");
        assertThat(people.as("canbo", () -> nominations.details(nomination))).isNotNull();
        jdbc.update("update nomination set stage = 'SETTLED' where id = ?", nomination);
        assertThat(people.as("uyvien2", () -> nominations.details(nomination))).isNotNull();
    }

    private void declareNothing(String username) {
        people.as(username, () -> interests.declare(CommandKey.fresh(), convened, List.of()));
    }

    private void convene(UUID line) {
        people.as("thuky", () -> {
            UUID session = convened = agenda.plan(CommandKey.fresh(), new UnitCode("ND"), List.of(subject(line)));
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(
                            clock.instant().plus(Duration.ofMinutes(5)),
                            "Hội trường",
                            "Kính mời dự họp",
                            "Hạn trình thành phố đã gần"));
        });
    }

    private static SubjectKey subject(UUID line) {
        return new SubjectKey(NominatedLines.SUBJECT, line);
    }

    private static UUID idOf(String file) {
        return UUID.fromString(file.substring(Attachments.PATH.length()));
    }

    private String fileOf(UUID nomination) {
        return attachments
                .of(SubjectRef.of("nomination", nomination))
                .getFirst()
                .path();
    }

    private List<Integer> answers(String path, String... usernames) throws Exception {
        List<Integer> answers = new ArrayList<>();
        for (String username : usernames) {
            answers.add(browser.perform(get(path).with(user(accounts.loadUserByUsername(username))))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        return answers;
    }
}
