package vn.thidua.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Figures;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.Texts;

/**
 * Writes the biên bản of a session. Every figure comes from the data; only the narrative is typed. The law prescribes no
 * form for it; what it must hold is in the Council's own regulation.
 */
@Component
class MinutesText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final SessionDesk desk;
    private final Councils councils;
    private final Attendances attendances;
    private final Counting counting;
    private final Majorities majorities;
    private final Moments moments;
    private final MinutesSubject subjects;
    private final Texts texts;

    MinutesText(
            SessionDesk desk,
            Councils councils,
            Attendances attendances,
            Counting counting,
            Majorities majorities,
            Moments moments,
            MinutesSubject subjects,
            Texts texts) {
        this.desk = desk;
        this.councils = councils;
        this.attendances = attendances;
        this.counting = counting;
        this.majorities = majorities;
        this.moments = moments;
        this.subjects = subjects;
        this.texts = texts;
    }

    /** The number as it stands on the paper. */
    String number(CouncilSession session) {
        int number = Objects.requireNonNull(session.number(), "confirmed sessions have a number");
        return texts.text("council.minutes.number", String.format(Locale.ROOT, "%02d", number));
    }

    String write(CouncilSession session, String narrative) {
        Council council = councils.get(session.council());
        List<Attendance> members = attendances.of(session.id());
        StringJoiner text = new StringJoiner("\n");
        head(text, council, session);
        meeting(text, council, session);
        presence(text, session, members);
        agenda(text, session);
        if (!narrative.isBlank()) {
            text.add("").add(texts.text("council.minutes.discussion")).add(narrative);
        }
        results(text, session);
        text.add("").add(texts.text("council.minutes.end", moments.full(moment(session.lockedAt()))));
        text.add("").add(texts.text("council.minutes.signers"));
        text.add(texts.text(
                "council.minutes.signerNames",
                String.valueOf(session.secretaryName()),
                String.valueOf(session.presiderName())));
        return text.toString();
    }

    private void head(StringJoiner text, Council council, CouncilSession session) {
        text.add(council.name().toUpperCase(VIETNAMESE));
        text.add(texts.text("council.minutes.state"));
        text.add(texts.text("council.minutes.motto"));
        text.add("").add(texts.text("council.minutes.numberLine", number(session)));
        text.add("").add(texts.text("council.minutes.title"));
        text.add(texts.text("council.minutes.about." + subjects.of(session)));
    }

    private void meeting(StringJoiner text, Council council, CouncilSession session) {
        text.add("");
        text.add(texts.text("council.minutes.start", moments.full(moment(session.openedAt()))));
        text.add(texts.text("council.minutes.place", String.valueOf(session.place())));
        text.add(texts.text(
                "council.minutes.founded",
                council.foundingDecision(),
                moments.day(council.foundedOn()),
                council.term()));
        text.add(texts.text("council.minutes.presider", String.valueOf(session.presiderName())));
        text.add(texts.text("council.minutes.secretary", String.valueOf(session.secretaryName())));
    }

    private void presence(StringJoiner text, CouncilSession session, List<Attendance> members) {
        List<Attendance> present = members.stream().filter(Attendance::present).toList();
        List<Attendance> absent =
                members.stream().filter(member -> !member.present()).toList();
        text.add("").add(texts.text("council.minutes.presence"));
        text.add(texts.text("council.minutes.counts", session.members(), present.size(), absent.size()));
        present.forEach(member -> text.add(texts.text("council.minutes.present", member.name(), post(member))));
        absent.forEach(member -> text.add(absenceLine(member)));
        Quorum quorum = new Quorum(
                session.presentAtOpening(),
                session.members(),
                Objects.requireNonNull(session.quorumThreshold(), "opened sessions have a quorum"));
        text.add(majorities.arithmetic(quorum, String.valueOf(session.quorumArticle())));
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

    private void agenda(StringJoiner text, CouncilSession session) {
        text.add("").add(texts.text("council.minutes.agenda"));
        for (AgendaItem item : desk.agenda(session)) {
            text.add(texts.text(
                    "council.minutes.item", item.position(), item.name(), item.subjectUnitName(), item.formName()));
            text.add(item.summary());
        }
    }

    private void results(StringJoiner text, CouncilSession session) {
        Map<UUID, ItemResult> results = counting.lastResults(session.id());
        text.add("").add(texts.text("council.minutes.results"));
        for (AgendaItem item : desk.agenda(session)) {
            ItemResult result = Objects.requireNonNull(results.get(item.id()), "every item was counted");
            Figures figures = result.figures();
            text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
            text.add(figuresLine(figures));
            text.add(result.arithmetic());
            text.add(
                    texts.text((subjects.isTitle(item) ? "council.minutes.outcomeOfTitle." : "council.minutes.outcome.")
                            + item.outcome()));
        }
    }

    private String figuresLine(Figures figures) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("council.minutes.papers", figures.entitled(), figures.returned()));
        parts.add(texts.text("council.minutes.validity", figures.returned() - figures.invalid(), figures.invalid()));
        parts.add(texts.text("council.minutes.votes", figures.yes(), figures.no()));
        if (figures.blank() > 0) {
            parts.add(texts.text("council.minutes.blank", figures.blank()));
        }
        parts.add(texts.text("council.minutes.notReturned", figures.notReturned()));
        return String.join("; ", parts) + ".";
    }

    private static Instant moment(@Nullable Instant moment) {
        return Objects.requireNonNull(moment, "counted sessions were opened and locked");
    }
}
