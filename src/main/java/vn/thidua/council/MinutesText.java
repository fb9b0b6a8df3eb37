package vn.thidua.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Declarations declarations;
    private final CouncilRules rules;
    private final Texts texts;
    private final ChannelText channels;

    MinutesText(
            SessionDesk desk,
            Councils councils,
            Attendances attendances,
            Counting counting,
            Majorities majorities,
            Moments moments,
            MinutesSubject subjects,
            Declarations declarations,
            CouncilRules rules,
            Texts texts,
            ChannelText channels) {
        this.channels = channels;
        this.desk = desk;
        this.councils = councils;
        this.attendances = attendances;
        this.counting = counting;
        this.majorities = majorities;
        this.moments = moments;
        this.subjects = subjects;
        this.declarations = declarations;
        this.rules = rules;
        this.texts = texts;
    }

    /** The number as it stands on the paper. */
    String number(CouncilSession session) {
        int number = Objects.requireNonNull(session.number(), "confirmed sessions have a number");
        return texts.text("council.minutes.number", String.format(Locale.ROOT, "%02d", number));
    }

    /** The minutes, without what is signed apart. */
    String write(CouncilSession session, String narrative) {
        return write(session, narrative, Set.of());
    }

    /**
     * The minutes as somebody reads them who takes no part in some items: nothing of those, and no discussion, of which
     * nobody can tell what it is about.
     */
    String write(CouncilSession session, String narrative, Set<UUID> closed) {
        Council council = councils.get(session.council());
        List<Attendance> members = attendances.of(session.id());
        StringJoiner text = new StringJoiner("\n");
        head(text, council, session);
        meeting(text, council, session);
        presence(text, session, members);
        List<AgendaItem> items = desk.agenda(session);
        agenda(text, items, closed);
        if (!closed.isEmpty()) {
            text.add("")
                    .add(texts.text("council.minutes.discussion"))
                    .add(texts.text("council.minutes.discussionClosed"));
        } else if (!narrative.isBlank()) {
            text.add("").add(texts.text("council.minutes.discussion")).add(narrative);
        }
        results(text, session, items, closed);
        text.add("").add(texts.text("council.minutes.end", moments.full(moment(session.lockedAt()))));
        text.add("").add(texts.text("council.minutes.signers"));
        text.add(texts.text(
                "council.minutes.signerNames",
                String.valueOf(session.secretaryName()),
                String.valueOf(session.presiderName())));
        return text.toString();
    }

    /** What is signed apart: the items of one part with their results, by whoever stood in. */
    String writePart(CouncilSession session, int part) {
        Council council = councils.get(session.council());
        List<AgendaItem> items = desk.agenda(session).stream()
                .filter(item -> item.annex() != null && item.annex() == part)
                .toList();
        AgendaItem first = items.getFirst();
        StringJoiner text = new StringJoiner("\n");
        text.add(council.name().toUpperCase(VIETNAMESE));
        text.add(texts.text("council.minutes.state"));
        text.add(texts.text("council.minutes.motto"));
        text.add("").add(texts.text("council.minutes.part", part));
        text.add(texts.text("council.minutes.partOf", number(session), moments.full(moment(session.openedAt()))));
        text.add("").add(texts.text("council.minutes.partPresider", presider(session, first)));
        text.add(texts.text("council.minutes.partSecretary", secretary(session, first)));
        text.add("").add(texts.text("council.minutes.partAgenda"));
        items.forEach(item -> item(text, item));
        resultsOf(text, session, items);
        text.add("").add(texts.text("council.minutes.signers"));
        text.add(texts.text("council.minutes.signerNames", secretary(session, first), presider(session, first)));
        return text.toString();
    }

    private static String presider(CouncilSession session, AgendaItem item) {
        return String.valueOf(item.presiderName() == null ? session.presiderName() : item.presiderName());
    }

    private static String secretary(CouncilSession session, AgendaItem item) {
        return String.valueOf(item.secretaryName() == null ? session.secretaryName() : item.secretaryName());
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

    private void agenda(StringJoiner text, List<AgendaItem> items, Set<UUID> closed) {
        text.add("").add(texts.text("council.minutes.agenda"));
        for (AgendaItem item : items) {
            if (closed.contains(item.id()) || item.annex() != null) {
                text.add(title(item));
            } else {
                item(text, item);
            }
        }
    }

    private void item(StringJoiner text, AgendaItem item) {
        text.add(title(item));
        text.add(item.summary());
    }

    private String title(AgendaItem item) {
        return texts.text(
                "council.minutes.item", item.position(), item.name(), item.subjectUnitName(), item.formName());
    }

    private void results(StringJoiner text, CouncilSession session, List<AgendaItem> items, Set<UUID> closed) {
        resultsOf(
                text,
                session,
                items.stream()
                        .filter(item -> item.annex() == null && !closed.contains(item.id()))
                        .toList());
        for (AgendaItem item : items) {
            if (closed.contains(item.id())) {
                text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
                text.add(texts.text("council.agenda.recused"));
            } else if (item.annex() != null) {
                text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
                text.add(texts.text("council.minutes.inPart", item.annex(), presider(session, item)));
            }
        }
    }

    private void resultsOf(StringJoiner text, CouncilSession session, List<AgendaItem> items) {
        Map<UUID, ItemResult> results = counting.lastResults(session.id());
        Recusals recusals = declarations.of(session.id());
        text.add("").add(texts.text("council.minutes.results"));
        channels.papers(session).forEach(text::add);
        for (AgendaItem item : items) {
            ItemResult result = Objects.requireNonNull(results.get(item.id()), "every item was counted");
            text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
            recused(text, recusals.named(item.id()));
            text.add(figuresLine(session, result));
            channels.opinions(session, item.id(), result.ballotRound()).forEach(text::add);
            text.add(result.arithmetic());
            text.add(
                    texts.text((subjects.isTitle(item) ? "council.minutes.outcomeOfTitle." : "council.minutes.outcome.")
                            + item.outcome()));
        }
    }

    private void recused(StringJoiner text, Map<String, InterestKind> named) {
        if (!named.isEmpty()) {
            text.add(texts.text(
                    "council.minutes.recused",
                    named.entrySet().stream()
                            .map(each -> texts.text(
                                    "council.interest.named",
                                    each.getKey(),
                                    texts.text("council.enum.InterestKind." + each.getValue())))
                            .collect(Collectors.joining("; "))));
        }
    }

    private String figuresLine(CouncilSession session, ItemResult result) {
        Figures figures = result.figures();
        List<String> parts = new ArrayList<>();
        parts.add(channels.ballots(session, result.item(), result.ballotRound(), figures));
        parts.add(texts.text(
                "council.minutes.validity",
                channels.valid(session, result.item(), result.ballotRound(), figures),
                figures.invalid()));
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
