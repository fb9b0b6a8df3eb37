package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

class PaperTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final AccountId CHAIR = new AccountId(UUID.randomUUID());
    private static final PaperText TEXT = new PaperText(List.of(new Block(Part.TYPE, "QUYẾT ĐỊNH")));

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void lineAddedTwice_standsOnce() {
        Paper paper = draft();

        assertThat(paper.add(first, NOW)).isFalse();
        assertThat(paper.lines().listedIds()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void emptyList_cannotBePrepared() {
        Paper paper = empty();

        assertThatThrownBy(() -> paper.prepare(CHAIR, "A", NOW)).hasMessage("decision.refused.nothingListed");
    }

    @Test
    void lineProposedToBeRefused_standsBesideTheList_untilTheSignerPutsItThere() {
        Paper paper = empty();
        paper.addNotProposed(first, "Chưa đủ tiêu chuẩn", CHAIR, "A", NOW);
        paper.prepare(CHAIR, "A", NOW);

        assertThat(paper.lines().listedIds()).isEmpty();
        assertThat(paper.lines().struck())
                .singleElement()
                .extracting(PaperLine::reason)
                .isEqualTo("Chưa đủ tiêu chuẩn");
        assertThatThrownBy(() -> paper.sign(signature(SigningCapacity.HEAD), List.of()))
                .hasMessage("decision.refused.nothingListed");

        paper.restore(first);
        assertThat(paper.lines().listedIds()).containsExactly(first);
        assertThat(paper.lines().struck()).isEmpty();
    }

    @Test
    void strikingNeedsAReason_andThePaperWithTheSigner() {
        Paper draft = draft();
        assertThatThrownBy(() -> draft.strike(first, "vì", CHAIR, "A", NOW)).hasMessage("decision.refused.moved.DRAFT");

        Paper prepared = prepared();
        assertThatThrownBy(() -> prepared.strike(first, "  ", CHAIR, "A", NOW))
                .hasMessage("decision.refused.reasonMissing");
    }

    @Test
    void struckLine_isOffTheList_andCanComeBackUntilSigned() {
        Paper paper = prepared();
        paper.strike(first, "Đang xác minh đơn thư", CHAIR, "A", NOW);
        assertThat(paper.lines().listedIds()).containsExactly(second);
        assertThat(paper.lines().struck())
                .singleElement()
                .extracting(PaperLine::reason)
                .isEqualTo("Đang xác minh đơn thư");

        paper.restore(first);
        assertThat(paper.lines().struck()).isEmpty();

        paper.sign(signature(SigningCapacity.HEAD), List.of(second, first));
        assertThatThrownBy(() -> paper.strike(first, "muộn", CHAIR, "A", NOW))
                .hasMessage("decision.refused.moved.SIGNED");
    }

    @Test
    void signing_fixesTheOrder() {
        Paper paper = prepared();
        paper.sign(signature(SigningCapacity.HEAD), List.of(second, first));

        assertThat(paper.lines().listed()).extracting(PaperLine::ordinal).containsExactly(1, 2);
        assertThat(paper.lines().listedIds()).containsExactly(second, first);
        assertThat(paper.signature().paper()).isEqualTo(TEXT);
        assertThat(paper.signature().sha256()).isEqualTo(TEXT.sha256());
    }

    @Test
    void orderThatIsNotTheList_isADefect() {
        Paper paper = prepared();

        assertThatThrownBy(() -> paper.sign(signature(SigningCapacity.HEAD), List.of(first)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paperForTheDeputy_isNotSignedByTheHead() {
        Paper paper = Paper.forDeputy(draft(), NOW);
        paper.add(first, NOW);
        paper.prepare(CHAIR, "A", NOW);

        assertThatThrownBy(() -> paper.sign(signature(SigningCapacity.HEAD), List.of(first)))
                .hasMessage("decision.refused.deputyOnly");
        paper.sign(signature(SigningCapacity.DEPUTY_FOR_HEAD), List.of(first));
        assertThat(paper.status()).isEqualTo(PaperStatus.SIGNED);
    }

    @Test
    void lineLeavesAListInItsOwnWay_andOnlyARulingIsTakenBack() {
        Paper paper = prepared();
        paper.move(first, Paper.forDeputy(paper, NOW), "Chủ tịch là người được đề nghị", NOW);
        assertThatThrownBy(() -> paper.defer(second, " ", CHAIR, "A", NOW))
                .hasMessage("decision.refused.reasonMissing");
        paper.defer(second, "Chờ đợt sau", CHAIR, "A", NOW);

        assertThat(paper.lines().listed()).isEmpty();
        assertThat(paper.lines().takenOff())
                .extracting(PaperLine::status)
                .containsExactlyInAnyOrder(PaperLineStatus.MOVED, PaperLineStatus.DEFERRED);
        assertThat(paper.lines().deferred())
                .singleElement()
                .extracting(PaperLine::reason)
                .isEqualTo("Chờ đợt sau");
        assertThatThrownBy(() -> paper.restore(first)).hasMessage("shared.notFound");
        paper.restore(second);
        assertThat(paper.lines().listedIds()).containsExactly(second);
        paper.leave(second, PaperLineStatus.STOPPED, "Bị khởi tố", CHAIR, "A", NOW);
        assertThatThrownBy(() -> paper.restore(second)).hasMessage("shared.notFound");
        paper.drop();
        assertThat(paper.status()).isEqualTo(PaperStatus.DROPPED);
    }

    @Test
    void leftToTheDeputy_theHeadSignsNoMore() {
        Paper paper = prepared();
        paper.leaveToDeputy();

        assertThatThrownBy(() -> paper.sign(signature(SigningCapacity.HEAD), List.of(first, second)))
                .hasMessage("decision.refused.deputyOnly");
        paper.sign(signature(SigningCapacity.DEPUTY_FOR_HEAD), List.of(first, second));
        assertThatThrownBy(() -> paper.leave(first, PaperLineStatus.STOPPED, "muộn", CHAIR, "A", NOW))
                .hasMessage("decision.refused.moved.SIGNED");
    }

    @Test
    void number_onlyOnASignedPaper_andOnce() {
        Paper paper = prepared();
        PaperNumber number = new PaperNumber(12, "QĐ-UBND", LocalDate.of(2026, 11, 20));
        assertThatThrownBy(() -> paper.number(number, CHAIR)).hasMessage("decision.refused.moved.PREPARED");

        paper.sign(signature(SigningCapacity.HEAD), List.of(first, second));
        paper.number(number, CHAIR);
        assertThat(paper.number()).isEqualTo(number);
        assertThatThrownBy(() -> paper.number(number, CHAIR)).hasMessage("decision.refused.moved.NUMBERED");
    }

    @Test
    void returnedPaper_collectsNoMoreByItself_butIsPreparedAgain() {
        Paper paper = prepared();
        paper.sendBack("Sai tên thôn");
        assertThat(paper.status()).isEqualTo(PaperStatus.RETURNED);
        assertThat(paper.returnReason()).isEqualTo("Sai tên thôn");

        paper.prepare(CHAIR, "A", NOW);
        assertThat(paper.status()).isEqualTo(PaperStatus.PREPARED);
        assertThat(paper.returnReason()).isNull();
    }

    private Paper empty() {
        return Paper.ofSession(
                PaperKind.DECISION, new UnitCode("ND"), new UnitCode("HP"), UUID.randomUUID(), "ND152", NOW);
    }

    private Paper draft() {
        Paper paper = empty();
        paper.add(first, NOW);
        paper.add(second, NOW);
        return paper;
    }

    private Paper prepared() {
        Paper paper = draft();
        paper.prepare(CHAIR, "A", NOW);
        return paper;
    }

    private static Signature signature(SigningCapacity capacity) {
        return Signature.of(CHAIR, "Người ký", capacity, NOW, TEXT);
    }
}
