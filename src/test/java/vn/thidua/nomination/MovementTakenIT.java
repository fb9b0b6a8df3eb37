package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.movement.MovementDraft;
import vn.thidua.movement.MovementKind;
import vn.thidua.movement.MovementService;
import vn.thidua.movement.MovementStanding;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Which movements take a nomination of a unit, when it is sent in and when it is supplemented. */
@IntegrationTest
@Transactional
class MovementTakenIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final String NAME = "Nhà sạch vườn xanh (mẫu)";

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftService drafts;

    @Autowired
    MovementService movements;

    @Autowired
    TestPeople people;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Nominating nominating;

    @BeforeEach
    void nominating() {
        nominating = new Nominating(context);
    }

    @Test
    void closedMovement_isNotSent_andTheNominatorReadsWhatToDo() {
        String code = launched();
        UUID id = drafted(code);
        close(code);

        assertThat(missing(id)).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("movementClosed");
            assertThat(one.part()).isEqualTo(Missing.Part.MOVEMENT);
            assertThat(texts.text(
                            "nomination.missing.movementClosed", one.details().toArray()))
                    .isEqualTo(
                            "Phong trào “" + NAME + "” đã kết thúc, không nhận đề nghị nữa. Chọn phong trào khác, hoặc"
                                    + " đổi loại hình khen thưởng.");
        });

        choose(id, "NTM");
        assertThat(missing(id)).isEmpty();
    }

    @Test
    void movementClosedAfterItWasSent_keepsNoSupplementBack_butAnotherClosedOneDoes() {
        String code = launched();
        UUID id = drafted(code);
        assertThat(missing(id)).isEmpty();
        people.as("mattran", () -> context.getBean(NominationService.class).confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Biên bản họp thôn"));
        close(code);
        String other = entered("Một phong trào khác (mẫu)", LaunchLevel.CITY, today());
        close(other);

        choose(id, other);
        assertThat(missing(id)).extracting(Missing::what).containsExactly("movementClosed");
        choose(id, code);
        assertThat(missing(id)).isEmpty();
    }

    @Test
    void movementThatNobodyLaunched_orNobodyKnows_isNotSent() {
        UUID id = drafted(beingWritten(today()));
        assertThat(missing(id)).extracting(Missing::what).containsExactly("movementUnknown");

        choose(id, "KHONG-CO");

        assertThat(missing(id)).extracting(Missing::what).containsExactly("movementUnknown");
        assertThat(texts.text("nomination.missing.movementUnknown")).endsWith("Chọn lại phong trào.");
    }

    @Test
    void movementThatHasNotBegun_isNotSentYet() {
        String code = launched(today().plusDays(1));

        assertThat(missing(drafted(code))).extracting(Missing::what).containsExactly("movementAhead");
    }

    @Test
    void movementOfAnotherCommune_isNeitherOfferedNorSent() {
        jdbc.update(
                "insert into organization_unit (code, name, kind, parent) values ('XK', 'Xã Khác (mẫu)', 'COMMUNE', 'HP')");
        jdbc.update("""
                insert into movement (code, name, launched_by, unit, kind, state, starts_on, ends_on, nominations_until)
                values ('XK-1', 'Của xã khác (mẫu)', 'COMMUNE', 'XK', 'CHUYEN_DE', 'LAUNCHED', ?, ?, ?)""", today().minusDays(9), today().plusDays(9), today().plusDays(9));
        UUID id = drafted("XK-1");

        assertThat(offered(null))
                .filteredOn(MovementChoice::offered)
                .extracting(choice -> choice.movement().code())
                .contains("NTM", "CDS", "HIENDAT")
                .doesNotContain("XK-1");
        assertThat(offered("XK-1").getLast().standing()).isEqualTo(MovementStanding.ELSEWHERE);
        assertThat(missing(id)).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("movementElsewhere");
            assertThat(texts.text(
                            "nomination.missing.movementElsewhere",
                            one.details().toArray()))
                    .startsWith("Phong trào “Của xã khác (mẫu)” là của xã khác.");
        });
    }

    /** A Bằng khen of the city needs a movement launched by the city or above: Điều 74. */
    @Test
    void bangKhenForAMovementOfTheCity_thatTheOfficerEntered_passesTheLevel() {
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Cấp Trên (mẫu)", "F-BKTP-CN"));
        choose(id, launched());
        assertThat(missing(id)).extracting(Missing::what).containsExactly("movementLevel");

        choose(id, entered("Thành phố sáng xanh (mẫu)", LaunchLevel.CITY, today()));

        assertThat(missing(id)).isEmpty();
    }

    @Test
    void meritOfAYear_asksNothingOfTheMovementItNames() {
        String code = launched();
        UUID id = drafted(code);
        close(code);

        save(id, code, CommendationType.CONG_TRANG);

        assertThat(missing(id)).extracting(Missing::what).doesNotContain("movementClosed");
    }

    @Test
    void chosenMovementThatIsNotOfferedAnyMore_standsLastWithItsState() {
        String code = launched();
        assertThat(offered(code)).allMatch(MovementChoice::offered);
        close(code);

        assertThat(offered(code).getLast()).satisfies(choice -> {
            assertThat(choice.movement().code()).isEqualTo(code);
            assertThat(choice.standing()).isEqualTo(MovementStanding.CLOSED);
        });
        assertThat(offered(beingWritten(today()))).allMatch(MovementChoice::offered);
    }

    private List<MovementChoice> offered(@Nullable String kept) {
        return people.as("truongthon", () -> drafts.movements(Drafts.XUAN_DOAI, kept));
    }

    private String launched() {
        return launched(today());
    }

    private String launched(LocalDate startsOn) {
        String code = beingWritten(startsOn);
        people.as("canbo", () -> movements.launch(CommandKey.fresh(), COMMUNE, code));
        return code;
    }

    /** A movement that is being written. */
    private String beingWritten(LocalDate startsOn) {
        return entered(NAME, LaunchLevel.COMMUNE, startsOn);
    }

    private String entered(String name, LaunchLevel level, LocalDate startsOn) {
        return people.as(
                "canbo",
                () -> movements.draft(
                        CommandKey.fresh(),
                        COMMUNE,
                        new MovementDraft(
                                name,
                                level,
                                MovementKind.CHUYEN_DE,
                                "15/KH-UBND",
                                today(),
                                "",
                                startsOn,
                                startsOn.plusMonths(3),
                                startsOn.plusMonths(5),
                                List.of("Mỗi ngõ một hàng hoa"))));
    }

    private void close(String code) {
        people.as("canbo", () -> movements.close(CommandKey.fresh(), COMMUNE, code, "Đã tổng kết"));
    }

    /** A nomination for the movement, complete. */
    private UUID drafted(String movement) {
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Phong Trào (mẫu)", "F-GK-CN"));
        choose(id, movement);
        return id;
    }

    private void choose(UUID id, String movement) {
        save(id, movement, CommendationType.PHONG_TRAO);
    }

    private void save(UUID id, String movement, CommendationType type) {
        people.as("truongthon", () -> {
            NominationDraft draft = drafts.draft(id);
            drafts.save(
                    CommandKey.fresh(),
                    new NominationDraft(
                            draft.id(),
                            draft.version(),
                            draft.unit(),
                            movement,
                            type,
                            draft.summary(),
                            draft.manner(),
                            draft.meeting(),
                            draft.lines()));
        });
    }

    private List<Missing> missing(UUID id) {
        return nominating.submit(id).missing();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
