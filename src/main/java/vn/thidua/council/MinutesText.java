package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/**
 * Writes the biên bản of a session. Every figure comes from the data; only the narrative and what members reserve are
 * typed. The law prescribes no form for it, only its names; what it must hold is in the Council's own regulation.
 */
@Component
class MinutesText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final SessionDesk desk;
    private final Councils councils;
    private final MinutesPresence presence;
    private final MinutesResults results;
    private final ResultWords counted;
    private final MinutesSubject subjects;
    private final Presiding presiding;
    private final Moments moments;
    private final Texts texts;

    MinutesText(
            SessionDesk desk,
            Councils councils,
            MinutesPresence presence,
            MinutesResults results,
            ResultWords counted,
            MinutesSubject subjects,
            Presiding presiding,
            Moments moments,
            Texts texts) {
        this.desk = desk;
        this.councils = councils;
        this.presence = presence;
        this.results = results;
        this.counted = counted;
        this.subjects = subjects;
        this.presiding = presiding;
        this.moments = moments;
        this.texts = texts;
    }

    /** The number as it stands on the paper. */
    String number(CouncilSession session) {
        int number = Objects.requireNonNull(session.number(), "confirmed sessions have a number");
        return texts.text("council.minutes.number", String.format(Locale.ROOT, "%02d", number));
    }

    /**
     * The minutes, without what is signed apart.
     *
     * @param count SHA-256 of the minutes of the count that go with them, so that a signature covers both; {@code null}
     *     where there are none
     */
    String write(CouncilSession session, String narrative, @Nullable String count) {
        return write(session, narrative, count, Set.of());
    }

    /**
     * The minutes as somebody reads them who takes no part in some items: nothing of those, and no discussion, of which
     * nobody can tell what it is about.
     */
    String write(CouncilSession session, String narrative, @Nullable String count, Set<UUID> closed) {
        Council council = councils.get(session.council());
        StringJoiner text = new StringJoiner("\n");
        head(text, council);
        text.add("").add(texts.text("council.minutes.numberLine", number(session)));
        text.add("").add(texts.text("council.minutes.title"));
        text.add(texts.text("council.minutes.about." + subjects.of(session)));
        meeting(text, council, session);
        presence.write(text, session);
        List<AgendaItem> items = desk.agenda(session);
        results.agenda(text, items, closed);
        discussion(text, session, narrative, !closed.isEmpty());
        results.write(text, session, items, closed);
        if (count != null) {
            text.add("").add(texts.text("council.minutes.withCount", count));
        }
        text.add("").add(texts.text("council.minutes.end", moments.full(moment(session.lockedAt()))));
        text.add(texts.text("council.minutes.meetingEnd", moments.full(moment(session.meetingEndedAt()))));
        signers(text, String.valueOf(session.secretaryName()), String.valueOf(session.presiderName()));
        return text.toString();
    }

    /** What is signed apart: the items of one part with their results, by whoever stood in. */
    String writePart(CouncilSession session, int part) {
        List<AgendaItem> items = desk.agenda(session).stream()
                .filter(item -> item.annex() != null && item.annex() == part)
                .toList();
        AgendaItem first = items.getFirst();
        String presider = MinutesResults.presider(session, first);
        String secretary = MinutesResults.secretary(session, first);
        StringJoiner text = new StringJoiner("\n");
        head(text, councils.get(session.council()));
        text.add("").add(texts.text("council.minutes.part", part));
        text.add(texts.text("council.minutes.partOf", number(session), moments.full(moment(session.openedAt()))));
        text.add("").add(texts.text("council.minutes.partPresider", presider));
        text.add(texts.text("council.minutes.partSecretary", secretary));
        text.add("").add(texts.text("council.minutes.partAgenda"));
        items.forEach(item -> results.item(text, item));
        results.of(text, session, items);
        signers(text, secretary, presider);
        return text.toString();
    }

    void head(StringJoiner text, Council council) {
        text.add(council.name().toUpperCase(VIETNAMESE));
        text.add(texts.text("council.minutes.state"));
        text.add(texts.text("council.minutes.motto"));
    }

    void signers(StringJoiner text, String secretary, String presider) {
        text.add("").add(texts.text("council.minutes.signers"));
        text.add(texts.text("council.minutes.signerNames", secretary, presider));
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
        text.add(texts.text("council.minutes.presider", presiding.words(session)));
        text.add(texts.text("council.minutes.secretary", String.valueOf(session.secretaryName())));
    }

    private void discussion(StringJoiner text, CouncilSession session, String narrative, boolean closed) {
        List<String> reserved = counted.reserved(session, null);
        if (closed) {
            text.add("")
                    .add(texts.text("council.minutes.discussion"))
                    .add(texts.text("council.minutes.discussionClosed"));
        } else if (!narrative.isBlank() || !reserved.isEmpty()) {
            text.add("").add(texts.text("council.minutes.discussion"));
            if (!narrative.isBlank()) {
                text.add(narrative);
            }
            reserved.forEach(text::add);
        }
    }

    private static Instant moment(@Nullable Instant moment) {
        return Objects.requireNonNull(moment, "counted sessions were opened and locked");
    }
}
