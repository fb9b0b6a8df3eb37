package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.document.Printout;
import vn.thidua.shared.Texts;

/**
 * Prints the invitation for a member: when, where, who presides, what is on. Of the items it says what everybody on the
 * Council may know before declaring their interests.
 */
@Component
class InvitationPrint {

    private final SheetHead head;
    private final CouncilRules rules;
    private final SessionDesk desk;
    private final Moments moments;
    private final Texts texts;

    InvitationPrint(SheetHead head, CouncilRules rules, SessionDesk desk, Moments moments, Texts texts) {
        this.head = head;
        this.rules = rules;
        this.desk = desk;
        this.moments = moments;
        this.texts = texts;
    }

    /** @param members all of the session, of whom one has the chair */
    Printout sheet(CouncilSession session, Council council, List<Attendance> members, Attendance invited) {
        Instant meeting = Objects.requireNonNull(session.meetingAt(), "members are invited to a time");
        List<AgendaItem> agenda = desk.agenda(session);
        SheetPieces pieces = head.begin(council)
                .put("number", texts.text("council.print.invitation.number"))
                .put("placeDate", head.openDate(session, meeting))
                .put("type", texts.text("council.print.invitation.type"))
                .put("about", texts.text("council.print.invitation.about", council.name()))
                .put("addressee", texts.text("council.print.invitation.addressee", head.memberWithPost(invited)))
                .put("paragraph", texts.text("council.print.invitation.opening", council.name()))
                .put("paragraph", texts.text("council.print.invitation.when", moments.full(meeting)))
                .put("paragraph", texts.text("council.print.invitation.where", String.valueOf(session.place())));
        chair(members)
                .ifPresent(chair -> pieces.put(
                        "paragraph", texts.text("council.print.invitation.presider", head.memberWithPost(chair))));
        pieces.put("paragraph", texts.text("council.print.invitation.agenda", agenda.size()));
        agenda.forEach(item ->
                pieces.put("paragraph", texts.text("council.print.invitation.item", item.position(), head.item(item))));
        String note = session.invitation();
        if (note != null && !note.isBlank()) {
            pieces.put("paragraph", note);
        }
        if (rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))) {
            pieces.put("paragraph", texts.text("council.print.invitation.declare"));
        }
        pieces.put("last", texts.text("council.print.invitation.end"))
                .put("recipients", texts.text("council.print.invitation.recipients"))
                .put("recipient", texts.text("council.print.invitation.recipient.1"))
                .put("recipient", texts.text("council.print.invitation.kept." + head.kind(session)))
                .put("capacity", texts.text("council.print.invitation.onBehalf"))
                .put("capacity", texts.text("council.print.invitation.chair"))
                .put("signer", chair(members).map(Attendance::name).orElse(""));
        return pieces.printout("giay-moi", texts.text("council.print.name.INVITATION", moments.day(meeting)));
    }

    private static Optional<Attendance> chair(List<Attendance> members) {
        return members.stream().filter(member -> member.post() == Post.CHAIR).findFirst();
    }
}
