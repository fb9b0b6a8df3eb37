package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.Texts;

/** What the minutes say of who was there, whether they were enough, and who has not declared their interests. */
@Component
class MinutesPresence {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Majorities majorities;
    private final Moments moments;
    private final Declarations declarations;
    private final CouncilRules rules;
    private final Texts texts;

    MinutesPresence(
            SessionDesk desk,
            Attendances attendances,
            Majorities majorities,
            Moments moments,
            Declarations declarations,
            CouncilRules rules,
            Texts texts) {
        this.desk = desk;
        this.attendances = attendances;
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
        present.forEach(member -> text.add(presenceLine(member)));
        absent.forEach(member -> text.add(absenceLine(member)));
        Quorum quorum = new Quorum(
                session.presentAtOpening(),
                session.members(),
                Objects.requireNonNull(session.quorumThreshold(), "opened sessions have a quorum"));
        text.add(majorities.arithmetic(quorum, String.valueOf(session.quorumArticle())));
        undeclared(text, session, members);
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

    private String presenceLine(Attendance member) {
        Instant until = member.until();
        return member.present() || until == null
                ? texts.text("council.minutes.present", member.name(), post(member))
                : texts.text("council.minutes.presentUntil", member.name(), post(member), moments.full(until));
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
