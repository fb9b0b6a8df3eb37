package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.Printout;
import vn.thidua.shared.Texts;

/** Prints the blank form on which a member who is not there gives their opinion, by name, on what they take part in. */
@Component
class OpinionPrint {

    private final SheetHead head;
    private final SessionDesk desk;
    private final Declarations declarations;
    private final Moments moments;
    private final Texts texts;

    OpinionPrint(SheetHead head, SessionDesk desk, Declarations declarations, Moments moments, Texts texts) {
        this.head = head;
        this.desk = desk;
        this.declarations = declarations;
        this.moments = moments;
        this.texts = texts;
    }

    /** @param closed items that whoever prints takes no part in */
    List<Printout> sheets(CouncilSession session, Council council, List<Attendance> absent, Set<UUID> closed) {
        List<AgendaItem> agenda = desk.agenda(session).stream()
                .filter(item -> !closed.contains(item.id()) && awaited(session, item))
                .toList();
        Recusals recusals = declarations.of(session.id());
        return absent.stream()
                .filter(member -> !recusals.open(agenda, member.account()).isEmpty())
                .map(member -> sheet(session, council, member, recusals.open(agenda, member.account())))
                .toList();
    }

    /** Whether it is on the ballot of now, or may be on one to come. */
    private static boolean awaited(CouncilSession session, AgendaItem item) {
        return session.status() == SessionStatus.OPEN
                ? item.votedIn(session.ballotRound())
                : item.outcome() == null || item.outcome() == AgendaSource.Outcome.NOT_RECOMMENDED;
    }

    private Printout sheet(CouncilSession session, Council council, Attendance member, List<AgendaItem> items) {
        Instant meeting = Objects.requireNonNull(session.meetingAt(), "convened");
        Instant deadline = session.ballotDeadline();
        SheetPieces pieces = head.begin(council)
                .put("placeDate", head.openDate(session, meeting))
                .put("type", texts.text("council.print.opinion.type"))
                .put("about", texts.text("council.print.opinion.about", moments.full(meeting)))
                .put("addressee", texts.text("council.print.opinion.addressee", head.memberWithPost(member)))
                .put(
                        "paragraph",
                        texts.text("council.print.opinion.how", moments.full(deadline == null ? meeting : deadline)))
                .columns(texts.text("council.print.opinion.columns"));
        items.forEach(item -> pieces.row(
                "row", List.of(String.valueOf(item.position()), head.itemVoted(item), head.boxes(session, item))));
        pieces.put("after", texts.text("council.print.opinion.other"))
                .put("after", texts.text("council.print.dots"))
                .put("after", texts.text("council.print.dots"))
                .put("last", texts.text("council.print.opinion.end"))
                .put("capacity", texts.text("council.print.opinion.giver"))
                .put("signer", member.name());
        return pieces.printout("phieu-lay-y-kien", texts.text("council.print.name.OPINIONS", moments.day(meeting)));
    }
}
