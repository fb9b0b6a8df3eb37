package vn.thidua.council;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.Printout;
import vn.thidua.shared.Texts;

/**
 * Prints blank ballots. They are numbered through the session; nothing anywhere says who was given which number,
 * and nothing that was voted is ever printed.
 */
@Component
class BallotPrint {

    private final SheetHead head;
    private final BallotForms forms;
    private final Majorities majorities;
    private final Moments moments;
    private final Texts texts;

    BallotPrint(SheetHead head, BallotForms forms, Majorities majorities, Moments moments, Texts texts) {
        this.head = head;
        this.forms = forms;
        this.majorities = majorities;
        this.moments = moments;
        this.texts = texts;
    }

    /** Every numbered paper of the round; without those on which an item stands that is closed to whoever prints. */
    List<Printout> sheets(CouncilSession session, Council council, Set<UUID> closed) {
        return forms.of(session, closed).stream()
                .map(form -> sheet(session, council, form))
                .toList();
    }

    private Printout sheet(CouncilSession session, Council council, BallotForms.Form form) {
        String meeting = moments.day(Objects.requireNonNull(session.meetingAt(), "convened"));
        int round = Math.max(1, session.ballotRound());
        SheetPieces pieces = head.begin(council)
                .put(
                        "number",
                        texts.text("council.print.ballot.number", String.format(Locale.ROOT, "%03d", form.number())))
                .put("type", texts.text("council.print.ballot.type"))
                .put("about", texts.text("council.print.ballot.about", meeting, round))
                .put("paragraph", texts.text("council.print.ballot.how", majorities.inWords(form.majority())))
                .columns(texts.text("council.print.ballot.columns"));
        form.items()
                .forEach(item -> pieces.row(
                        "row",
                        List.of(String.valueOf(item.position()), head.itemVoted(item), head.boxes(session, item))));
        pieces.put("rule", texts.text("council.print.ballot.valid"))
                .put("rule", texts.text("council.print.ballot.invalid"));
        return pieces.printout("phieu-bau", texts.text("council.print.name.BALLOTS", meeting));
    }
}
