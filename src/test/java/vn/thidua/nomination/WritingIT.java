package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.WorkItems;

/** Writing a nomination bit by bit, alone and with somebody else; on the real tables. */
@IntegrationTest
class WritingIT {

    private static final String HEAD = "truongthon";
    private static final String DEPUTY = "phothon";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    WritingService writing;

    @Autowired
    NominationService nominations;

    @Autowired
    SecrecyService secrecy;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcTemplate jdbc;

    final NominationDraft.Line line = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN");
    final String story = line.id() + "/achievement";

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @Test
    void firstLetters_makeTheDraftAndAreReadBack() {
        NominationDraft empty = NominationDraft.empty(UUID.randomUUID(), Drafts.XUAN_DOAI);

        DraftKept kept = keep(HEAD, empty, with(empty, "summary", "Hiến đất mở rộng đường thôn "));

        assertThat(kept.open()).isTrue();
        assertThat(read(HEAD, empty.id()).summary()).isEqualTo("Hiến đất mở rộng đường thôn");
    }

    @Test
    void dictatedTextOfTwoThousandCharacters_isReadBackWordForWord() {
        UUID id = nominating.drafted(line);
        String dictated = "Đường thôn rộng thêm, bà con phấn khởi. ".repeat(51).strip();
        NominationDraft seen = read(HEAD, id);

        keep(HEAD, seen, with(seen, story, dictated));

        assertThat(dictated).hasSizeGreaterThan(2_000);
        assertThat(read(HEAD, id).lines().getFirst().achievement()).isEqualTo(dictated);
    }

    @Test
    void sameTextKeptAgain_writesNothingAndLeavesNoReceiptAndNoTrail() {
        UUID id = nominating.drafted(line);
        NominationDraft seen = read(HEAD, id);
        Map<String, Object> before = traces(id);

        DraftKept kept = keep(HEAD, seen, with(seen, "summary", seen.summary() + " "));

        assertThat(kept.written()).isFalse();
        assertThat(traces(id)).isEqualTo(before);
    }

    @Test
    void longStoryUnchanged_isNotWrittenAgainWithAnotherField() {
        UUID id = nominating.drafted(line, Drafts.group("Tổ tự quản (mẫu)", "F-GK-TT"));
        NominationDraft seen = read(HEAD, id);
        String lines = "select string_agg(xmin::text, ',' order by position) from nomination_line where nomination = ?";
        String before = jdbc.queryForObject(lines, String.class, id);

        keep(HEAD, seen, with(seen, "summary", "Chỉ câu ngắn thay đổi"));

        assertThat(jdbc.queryForObject(lines, String.class, id)).isEqualTo(before);
    }

    @Test
    void headAndDeputyOnDifferentFields_bothTextsStand() {
        UUID id = nominating.drafted(line);
        NominationDraft seen = read(HEAD, id);
        keep(DEPUTY, seen, with(seen, story, "Phó thôn kể lại đầy đủ hơn."));

        DraftKept kept = keep(HEAD, seen, with(seen, "summary", "Trưởng thôn viết câu này"));

        assertThat(kept.clashes()).isEmpty();
        assertThat(kept.others()).isTrue();
        assertThat(kept.by()).isEqualTo("Phạm Văn Tới (mẫu)");
        assertThat(read(HEAD, id).summary()).isEqualTo("Trưởng thôn viết câu này");
        assertThat(read(HEAD, id).lines().getFirst().achievement()).isEqualTo("Phó thôn kể lại đầy đủ hơn.");
    }

    @Test
    void bothInTheSameField_nothingIsOverwrittenAndNothingLost() {
        UUID id = nominating.drafted(line);
        NominationDraft seen = read(HEAD, id);
        keep(DEPUTY, seen, with(seen, story, "Bản của phó thôn"));

        DraftKept kept = keep(HEAD, seen, with(seen, story, "Bản của trưởng thôn"));

        assertThat(kept.clashes()).hasSize(1);
        assertThat(read(HEAD, id).lines().getFirst().achievement()).isEqualTo("Bản của phó thôn");
        assertThat(setAside(HEAD, id)).isEqualTo("Bản của trưởng thôn");
        assertThat(people.as(DEPUTY, () -> writing.setAside(id))).isEmpty();
        DraftKept typedOn = keep(HEAD, kept.seen(), with(seen, story, "Bản của trưởng thôn, viết tiếp"));
        assertThat(typedOn.clashes()).hasSize(1);
        assertThat(setAside(HEAD, id)).isEqualTo("Bản của trưởng thôn, viết tiếp");
    }

    @Test
    void ownVersionChosen_standsInTheNomination() {
        UUID id = clashed();
        Clash clash = people.as(HEAD, () -> writing.setAside(id)).getFirst();

        assertThat(people.as(HEAD, () -> writing.useMine(CommandKey.fresh(), id, clash)))
                .isTrue();

        assertThat(read(HEAD, id).lines().getFirst().achievement()).isEqualTo("Bản của trưởng thôn");
        assertThat(people.as(HEAD, () -> writing.setAside(id))).isEmpty();
    }

    @Test
    void ownVersionChosenOverATextThatChangedAgain_isShownAnewInstead() {
        UUID id = clashed();
        Clash clash = people.as(HEAD, () -> writing.setAside(id)).getFirst();
        NominationDraft deputys = read(DEPUTY, id);
        keep(DEPUTY, deputys, with(deputys, story, "Phó thôn lại viết tiếp"));

        assertThat(people.as(HEAD, () -> writing.useMine(CommandKey.fresh(), id, clash)))
                .isFalse();

        assertThat(read(HEAD, id).lines().getFirst().achievement()).isEqualTo("Phó thôn lại viết tiếp");
        assertThat(setAside(HEAD, id)).isEqualTo("Bản của trưởng thôn");
    }

    @Test
    void storedVersionChosen_theOwnOneIsThrownAway() {
        UUID id = clashed();
        Clash clash = people.as(HEAD, () -> writing.setAside(id)).getFirst();

        people.as(HEAD, () -> writing.dropMine(CommandKey.fresh(), id, clash));

        assertThat(people.as(HEAD, () -> writing.setAside(id))).isEmpty();
        assertThat(read(HEAD, id).lines().getFirst().achievement()).isEqualTo("Bản của phó thôn");
    }

    @Test
    void submittedByTheOtherMeanwhile_whatIsTypedIsKeptForItsWriter() {
        UUID id = nominating.drafted(line);
        NominationDraft seen = read(DEPUTY, id);
        people.as(HEAD, () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));

        DraftKept kept = keep(DEPUTY, seen, with(seen, story, "Phó thôn đang viết dở"));

        assertThat(kept.open()).isFalse();
        assertThat(kept.by()).isEqualTo("Nguyễn Văn Thuận (mẫu)");
        assertThat(setAside(DEPUTY, id)).isEqualTo("Phó thôn đang viết dở");
        assertThat(people.as(HEAD, () -> nominations.details(id))
                        .lines()
                        .getFirst()
                        .achievement())
                .isEqualTo(line.achievement());
    }

    @Test
    void contentThatTheNominatorHasNotRead_isNotSubmitted() {
        UUID id = nominating.drafted(line);
        NominationDraft shown = read(HEAD, id);
        keep(DEPUTY, shown, with(shown, story, "Phó thôn vừa sửa"));

        assertThatThrownBy(() ->
                        people.as(HEAD, () -> drafts.submit(CommandKey.fresh(), id, shown.version(), Declaration.FULL)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.key()).isEqualTo("nomination.error.changedElsewhere"));
        NominationDraft readAgain = read(HEAD, id);
        assertThat(people.as(HEAD, () -> drafts.submit(CommandKey.fresh(), id, readAgain.version(), Declaration.FULL))
                        .accepted())
                .isTrue();
    }

    @Test
    void dateAndFiguresSetAside_comeBackAsWhatTheyAre() {
        UUID id = nominating.drafted(line);
        NominationDraft seen = read(HEAD, id);
        List<NominationDraft.Figure> mine = List.of(new NominationDraft.Figure("Ngày công", "35", "công", "2026"));
        NominationDraft deputys = with(with(seen, "meeting.present", 99), line.id() + "/figures", List.of());
        keep(DEPUTY, seen, deputys);

        keep(HEAD, seen, with(with(seen, "meeting.present", 120), line.id() + "/figures", mine));

        assertThat(people.as(HEAD, () -> writing.setAside(id)))
                .extracting(Clash::mine)
                .containsExactlyInAnyOrder(120, mine);
    }

    @Test
    void nameWrittenDuringASupplement_showsInTheWorkList() {
        UUID id = nominating.confirmed(line);
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Ghi rõ tên đệm"));
        NominationDraft seen = read(HEAD, id);

        keep(HEAD, seen, with(seen, line.id() + "/name", "Nguyễn Thị Thu Hường (mẫu)"));

        assertThat(people.as(HEAD, () -> workItems.openFor(SubjectRef.of("nomination", id))))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).contains("Thu Hường"));
    }

    @Test
    void draftThrownAwayByOneWriter_isNotBroughtBackByTheScreenOfTheOther() {
        UUID id = clashed();
        NominationDraft seen = read(DEPUTY, id);
        people.as(HEAD, () -> drafts.discard(CommandKey.fresh(), id));

        assertThatThrownBy(() -> keep(DEPUTY, seen, with(seen, "summary", "Viết tiếp")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.key()).isEqualTo("nomination.error.draftGone"));
        assertThat(draftsAbout(id)).isZero();
    }

    @Test
    void stateSecret_leavesNothingTypedBehind() {
        UUID id = nominating.confirmed(line);
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Ghi rõ tên đệm"));
        NominationDraft seen = read(HEAD, id);
        keep(DEPUTY, seen, with(seen, story, "Bản của phó thôn"));
        keep(HEAD, seen, with(seen, story, "Bản của trưởng thôn"));
        assertThat(draftsAbout(id)).isOne();

        people.as(HEAD, () -> secrecy.declare(CommandKey.fresh(), id));
        DraftKept late = keep(DEPUTY, seen, with(seen, story, "Viết tiếp sau khi dừng"));

        assertThat(late.open()).isFalse();
        assertThat(late.clashes()).isEmpty();
        assertThat(draftsAbout(id)).isZero();
    }

    @Test
    void strangersAndReaders_cannotWrite() {
        UUID id = nominating.drafted(line);
        NominationDraft seen = read(HEAD, id);

        assertThatThrownBy(() -> keep("truongthon-xuandong", seen, with(seen, "summary", "Người ngoài")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.key()).isEqualTo("shared.notFound"));
        assertThatThrownBy(() -> keep("vanthu", seen, with(seen, "summary", "Cán bộ")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("truongthon-xuandong", () -> writing.setAside(id)))
                .isInstanceOf(BusinessException.class);
    }

    private UUID clashed() {
        UUID id = nominating.drafted(line);
        NominationDraft seen = read(HEAD, id);
        keep(DEPUTY, seen, with(seen, story, "Bản của phó thôn"));
        keep(HEAD, seen, with(seen, story, "Bản của trưởng thôn"));
        return id;
    }

    private Object setAside(String who, UUID id) {
        return people.as(who, () -> writing.setAside(id)).getFirst().mine();
    }

    private DraftKept keep(String who, NominationDraft seen, NominationDraft typed) {
        return people.as(who, () -> writing.keep(seen, typed));
    }

    private NominationDraft read(String who, UUID id) {
        return people.as(who, () -> drafts.draft(id));
    }

    private static NominationDraft with(NominationDraft draft, String path, Object value) {
        return DraftFields.of(draft).with(path, value);
    }

    private int draftsAbout(UUID id) {
        return jdbc.queryForObject(
                "select count(*) from workflow_draft where place like ?", Integer.class, "%" + id + "%");
    }

    private Map<String, Object> traces(UUID id) {
        return jdbc.queryForMap("""
                select (select xmin::text from nomination where id = ?) as row,
                  (select count(*) from command_receipt) as receipts,
                  (select count(*) from audit_entry) as entries""", id);
    }
}
