package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.Texts;

/** What the minutes say of who was there, whether they were enough, and who has not declared their interests. */
@Component
class MinutesPresence {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final PresenceBook presence;
    private final Guests guests;
    private final QuorumBook quorums;
    private final Majorities majorities;
    private final Moments moments;
    private final Declarations declarations;
    private final CouncilRules rules;
    private final Texts texts;

    MinutesPresence(
            SessionDesk desk,
            Attendances attendances,
            PresenceBook presence,
            Guests guests,
            QuorumBook quorums,
            Majorities majorities,
            Moments moments,
            Declarations declarations,
            CouncilRules rules,
            Texts texts) {
        this.desk = desk;
        this.attendances = attendances;
        this.presence = presence;
        this.guests = guests;
        this.quorums = quorums;
        this.majorities = majorities;
        this.moments = moments;
        this.declarations = declarations;
        this.rules = rules;
        this.texts = texts;
    }

    void write(StringJoiner text, CouncilSession session) {
        List<Attendance> members = attendances.of(session.id());
        List<Attendance> present = members.stream().filter(Attendance::attended).toList();
        List<Attendance> absent =
                members.stream().filter(member -> !member.attended()).toList();
        text.add("").add(texts.text("council.minutes.presence"));
        text.add(texts.text("council.minutes.counts", session.members(), present.size(), absent.size()));
        Map<UUID, List<PresenceBook.Entry>> entries = presence.of(session.id());
        present.forEach(member -> text.add(
                presenceLine(member, entries.getOrDefault(member.account().value(), List.of()))));
        absent.forEach(member -> text.add(absenceLine(member)));
        List<Guest> invited = guests.of(session.id());
        if (!invited.isEmpty()) {
            text.add(texts.text("council.minutes.guests", invited.size()));
            invited.forEach(guest -> text.add(texts.text("council.minutes.guest", guest.name(), guest.office())));
        }
        quorums(text, session);
        String ended = session.endedReason();
        if (ended != null) {
            text.add(texts.text(
                    "council.minutes.endedEarly",
                    moments.full(Objects.requireNonNull(session.endedAt(), "with its reason")),
                    String.valueOf(session.endedBy()),
                    ended));
        }
        undeclared(text, session, members);
    }

    /** At each ballot, and when the session was adjourned and went on; of sessions from before, at the opening. */
    private void quorums(StringJoiner text, CouncilSession session) {
        List<QuorumCheck> checks = quorums.of(session.id());
        for (QuorumCheck check : checks) {
            text.add(texts.text(
                    "council.minutes.quorum." + check.kind(),
                    check.round(),
                    moments.full(check.at()),
                    majorities.arithmetic(check.quorum(), check.article())));
        }
        if (checks.isEmpty()) {
            Quorum quorum = new Quorum(
                    session.presentAtOpening(),
                    session.members(),
                    Objects.requireNonNull(session.quorumThreshold(), "opened sessions have a quorum"));
            text.add(majorities.arithmetic(quorum, String.valueOf(session.quorumArticle())));
        }
    }

    private void undeclared(StringJoiner text, CouncilSession session, List<Attendance> members) {
        if (!rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))) {
            return;
        }
        Recusals recusals = declarations.of(session.id());
        String names = members.stream()
                .filter(member -> !recusals.declared(member.account()))
                .map(Attendance::name)
                .collect(Collectors.joining(", "));
        text.add(
                names.isEmpty()
                        ? texts.text("council.minutes.allDeclared")
                        : texts.text("council.minutes.undeclared", names));
    }

    private String presenceLine(Attendance member, List<PresenceBook.Entry> entries) {
        if (!entries.isEmpty()) {
            return texts.text(
                    "council.minutes.presentFrom",
                    member.name(),
                    post(member),
                    entries.stream().map(this::words).collect(Collectors.joining(", ")));
        }
        Instant until = member.until();
        return member.present() || until == null
                ? texts.text("council.minutes.present", member.name(), post(member))
                : texts.text("council.minutes.presentUntil", member.name(), post(member), moments.full(until));
    }

    private String words(PresenceBook.Entry entry) {
        String key = entry.mode() == null ? "council.minutes.left" : "council.minutes.came." + entry.mode();
        return texts.text(key, moments.full(entry.at()));
    }

    private String absenceLine(Attendance member) {
        String reason = member.absenceReason();
        return reason == null
                ? texts.text("council.minutes.absent", member.name(), post(member))
                : texts.text("council.minutes.absentBecause", member.name(), post(member), reason);
    }

    private String post(Attendance member) {
        return texts.text("council.enum.Post." + member.post());
    }
}
