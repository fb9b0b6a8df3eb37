package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.document.Printout;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.WorkItems;

/**
 * Prints the blank form on which a member who is not there gives their opinion, by name: with every item on which one is
 * still taken from them, and until when.
 */
@Component
class OpinionPrint {

    private static final String GOING_ON = "UserTask_ResumeSession";

    private final SheetHead head;
    private final SessionDesk desk;
    private final AbsentMembers absent;
    private final WorkItems workItems;
    private final Moments moments;
    private final Texts texts;

    OpinionPrint(
            SheetHead head, SessionDesk desk, AbsentMembers absent, WorkItems workItems, Moments moments, Texts texts) {
        this.head = head;
        this.desk = desk;
        this.absent = absent;
        this.workItems = workItems;
        this.moments = moments;
        this.texts = texts;
    }

    /**
     * @param members those for whom whoever prints may do so
     * @param closed items that whoever prints takes no part in
     */
    List<Printout> sheets(CouncilSession session, Council council, List<Attendance> members, Set<UUID> closed) {
        List<AgendaItem> agenda = desk.agenda(session).stream()
                .filter(item -> !closed.contains(item.id()))
                .toList();
        String until = until(session);
        return members.stream()
                .filter(member -> absent.isAbsent(session, member))
                .flatMap(member -> {
                    List<AgendaItem> items = absent.linesOf(session, member, agenda);
                    return items.isEmpty() ? Stream.empty() : Stream.of(sheet(session, council, member, items, until));
                })
                .toList();
    }

    private String until(CouncilSession session) {
        if (session.status() == SessionStatus.ADJOURNED) {
            return goingOn(session)
                    .map(limit -> texts.text("council.print.opinion.goingOnBy", moments.full(limit)))
                    .orElseGet(() -> texts.text("council.print.opinion.goingOn"));
        }
        Instant deadline = session.ballotDeadline();
        return moments.full(deadline == null ? meeting(session) : deadline);
    }

    /** The limit by which an adjourned session is to go on; empty once it has passed: an opinion is taken all the same. */
    private Optional<Instant> goingOn(CouncilSession session) {
        return workItems.waiting(AgendaSource.session(session.id())).stream()
                .filter(row -> row.taskKey().equals(GOING_ON))
                .map(WorkItems.Row::due)
                .filter(due -> due != null && due.isAfter(desk.now()))
                .min(Instant::compareTo);
    }

    private static Instant meeting(CouncilSession session) {
        return Objects.requireNonNull(session.meetingAt(), "convened");
    }

    private Printout sheet(
            CouncilSession session, Council council, Attendance member, List<AgendaItem> items, String until) {
        Instant meeting = meeting(session);
        SheetPieces pieces = head.begin(council)
                .put("placeDate", head.openDate(session, meeting))
                .put("type", texts.text("council.print.opinion.type"))
                .put("about", texts.text("council.print.opinion.about", moments.full(meeting)))
                .put("addressee", texts.text("council.print.opinion.addressee", head.memberWithPost(member)))
                .put("paragraph", texts.text("council.print.opinion.how", until))
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
