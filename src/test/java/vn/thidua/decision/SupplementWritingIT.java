package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.nomination.Clash;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** Two officers complete one line for the city: nobody overwrites the other, and nothing typed is lost. */
@IntegrationTest
class SupplementWritingIT {

    private static final String MISSING = "Thiếu xác nhận của Ban công tác Mặt trận thôn";

    @Autowired
    SupplementService supplements;

    @Autowired
    SupplementWritingService writing;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    SupplementStory commune;
    AppraisalId line;
    AccountId colleague;
    SupplementDraft begun;

    @BeforeEach
    void asked() {
        PaperStory story = new PaperStory(context, people);
        commune = new SupplementStory(context, people);
        UUID recommended = new RecommendedFixture(context)
                .lines("F-BKTP-CN", "Tòng Thị Viết")
                .getFirst();
        line = story.received(story.paperOf(recommended, PaperKind.SUBMISSION)).getFirst();
        story.ask(line, MISSING);
        colleague = people.newcomer("Chuyên viên thứ hai (mẫu)", officer());
        begun = read("canbo");
    }

    @AfterEach
    void leave() {
        people.dismiss(colleague);
    }

    @Test
    void eachWroteAnotherField_bothStand_andEachLearnsOfTheOther() {
        keep("canbo", begun, with(begun, null, "Đã gửi kèm ảnh"));
        SupplementKept second = keep(colleague, begun, with(begun, "Hiến 130 m² đất.", null));

        assertThat(second.clashes()).isEmpty();
        assertThat(second.others()).isTrue();
        assertThat(second.by()).isEqualTo(nameOf("canbo"));
        assertThat(read("canbo").answer()).isEqualTo("Đã gửi kèm ảnh");
        assertThat(read("canbo").content().achievement()).isEqualTo("Hiến 130 m² đất.");
    }

    @Test
    void bothInTheSameField_nothingIsOverwrittenAndNothingLost() {
        keep("canbo", begun, with(begun, null, "Bản của người thứ nhất"));
        SupplementKept second = keep(colleague, begun, with(begun, null, "Bản của người thứ hai"));

        assertThat(second.clashes()).extracting(Clash::path).containsExactly("answer");
        assertThat(read("canbo").answer()).isEqualTo("Bản của người thứ nhất");
        Clash aside = people.as(colleague, () -> writing.setAside(line)).getFirst();
        assertThat(aside.mine()).isEqualTo("Bản của người thứ hai");
        assertThat(people.as("canbo", () -> writing.setAside(line))).isEmpty();

        assertThat(people.as(colleague, () -> writing.useMine(CommandKey.fresh(), line, aside)))
                .isTrue();
        assertThat(read("canbo").answer()).isEqualTo("Bản của người thứ hai");
        assertThat(people.as(colleague, () -> writing.setAside(line))).isEmpty();
    }

    @Test
    void ownVersionChosenOverATextThatChangedAgain_isShownAnewInstead() {
        keep("canbo", begun, with(begun, null, "Một"));
        keep(colleague, begun, with(begun, null, "Hai"));
        Clash shown = people.as(colleague, () -> writing.setAside(line)).getFirst();
        SupplementDraft now = read("canbo");
        keep("canbo", now, with(now, null, "Một, sửa lại"));

        assertThat(people.as(colleague, () -> writing.useMine(CommandKey.fresh(), line, shown)))
                .isFalse();
        assertThat(read("canbo").answer()).isEqualTo("Một, sửa lại");
        people.as(colleague, () -> writing.dropMine(CommandKey.fresh(), line, shown));
        assertThat(people.as(colleague, () -> writing.setAside(line))).isEmpty();
    }

    @Test
    void sameTextKeptAgain_writesNothingAndLeavesNoReceiptAndNoTrail() {
        int receipts = count("command_receipt");
        SupplementKept first = keep("canbo", begun, with(begun, null, "Đã đo lại"));
        SupplementKept again = keep("canbo", first.seen(), with(begun, null, "Đã đo lại"));

        assertThat(first.written()).isTrue();
        assertThat(again.written()).isFalse();
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(count("command_receipt")).isEqualTo(receipts);
    }

    @Test
    void dictatedTextOfTwoThousandCharacters_isReadBackWordForWord() {
        String dictated = "Ông hiến đất mở đường, vận động bà con cùng làm. "
                .repeat(50)
                .substring(0, 2_000)
                .strip();

        keep("canbo", begun, with(begun, dictated, null));

        assertThat(read("canbo").content().achievement()).isEqualTo(dictated);
    }

    @Test
    void sentByTheOtherMeanwhile_whatIsTypedIsKeptForItsWriter() {
        SupplementKept kept = keep("canbo", begun, with(begun, null, "Đã gửi kèm xác nhận"));
        SupplementDraft open = read("canbo");
        people.as("canbo", () -> supplements.send(CommandKey.fresh(), line, kept.version()));

        SupplementKept late = keep(colleague, open, with(open, null, "Viết dở khi đã gửi"));

        assertThat(late.open()).isFalse();
        assertThat(commune.seenBy("canbo", line).request().answer()).isEqualTo("Đã gửi kèm xác nhận");
        assertThat(people.as(colleague, () -> writing.setAside(line)))
                .singleElement()
                .extracting(Clash::mine)
                .isEqualTo("Viết dở khi đã gửi");
        assertThatThrownBy(() -> people.as(
                        colleague,
                        () -> writing.useMine(
                                CommandKey.fresh(),
                                line,
                                new Clash("answer", null, "answer", "Viết dở", "Đã gửi kèm xác nhận"))))
                .isInstanceOf(DecisionException.class);
    }

    @Test
    void strangersAndReaders_cannotWrite() {
        assertThatThrownBy(() -> keep("truongthon", begun, begun)).hasMessage("shared.notFound");
        assertThatThrownBy(() -> keep("thamdinhtp", begun, begun)).isInstanceOf(AccessDeniedException.class);
    }

    private SupplementKept keep(String who, SupplementDraft seen, SupplementDraft typed) {
        return people.as(who, () -> writing.keep(line, seen, typed));
    }

    private SupplementKept keep(AccountId who, SupplementDraft seen, SupplementDraft typed) {
        return people.as(who, () -> writing.keep(line, seen, typed));
    }

    private SupplementDraft read(String who) {
        SupplementDetails now = commune.seenBy(who, line);
        return new SupplementDraft(now.content(), now.answer());
    }

    private static SupplementDraft with(SupplementDraft draft, String achievement, String answer) {
        return new SupplementDraft(
                achievement == null ? draft.content() : SupplementStory.achieving(draft.content(), achievement),
                answer == null ? draft.answer() : answer);
    }

    private String nameOf(String username) {
        return jdbc.queryForObject(
                "select display_name from access_account where username = ?", String.class, username);
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    private AssignmentDraft officer() {
        return AssignmentDraft.own(
                Role.APPRAISER, new UnitCode("ND"), LocalDate.now(clock).minusDays(1));
    }
}
