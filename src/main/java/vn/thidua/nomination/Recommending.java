package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSource;
import vn.thidua.organization.Holds;
import vn.thidua.organization.SubjectId;
import vn.thidua.publication.PublicationStage;

/** Moves lines from the office to the Council, and from there, or past it, to those who decide. */
@Component
class Recommending {

    private final LineParts parts;
    private final PinnedRules rules;
    private final AwardLineReader reader;
    private final Holds holds;
    private final Trail trail;

    /** Looked up late: the room that decides depends on this one. */
    private final ObjectProvider<RecommendedLines> deciding;

    private final ObjectProvider<SecondVotes> secondVotes;

    Recommending(
            LineParts parts,
            PinnedRules rules,
            AwardLineReader reader,
            Holds holds,
            Trail trail,
            ObjectProvider<RecommendedLines> deciding,
            ObjectProvider<SecondVotes> secondVotes) {
        this.parts = parts;
        this.rules = rules;
        this.reader = reader;
        this.holds = holds;
        this.trail = trail;
        this.deciding = deciding;
        this.secondVotes = secondVotes;
    }

    /** By the rule of the form; never in the simple procedure. */
    boolean needsCouncil(Nomination nomination, NominationLine line) {
        return !nomination.manner().simple()
                && value(nomination, "council_required", line.formAsked()).equals("YES");
    }

    /**
     * When the list is published: by the forms of the lines. A nomination whose forms need lists at different stages is
     * not accepted ({@link Completeness}); should the rules have changed since, the earliest holds for all.
     */
    PublicationStage publication(Nomination nomination) {
        return nomination.lines().stream()
                .filter(line -> !line.status().isTerminal())
                .map(line -> publication(nomination, line))
                .filter(stage -> stage != PublicationStage.NONE)
                .min(Comparator.naturalOrder())
                .orElse(PublicationStage.NONE);
    }

    PublicationStage publication(Nomination nomination, NominationLine line) {
        return PublicationStage.valueOf(value(nomination, "publication_stage", line.formAsked()));
    }

    /** Whether a list has to hang now that the Council is through: somebody it recommended asks for a form that needs it. */
    boolean listDueAfterCouncil(Nomination nomination) {
        return publication(nomination) == PublicationStage.AFTER_COUNCIL
                && nomination.lines().stream().anyMatch(line -> line.status() == LineStatus.RECOMMENDED);
    }

    /**
     * Lets every line go that is left after the appraisal; one whose subject is on hold stays where it is and the others go
     * on. Whether one of them goes to the Council.
     */
    boolean release(Nomination nomination) {
        List<NominationLine> open = nomination.lines().stream()
                .filter(line -> !line.status().isTerminal())
                .toList();
        Set<SubjectId> held = held(open);
        boolean council = false;
        for (NominationLine line : open) {
            boolean needed = needsCouncil(nomination, line);
            council |= needed;
            if (held.contains(line.subject())) {
                trail.line("keptBack", line, line.name(), null);
            } else {
                letGo(line, needed);
            }
        }
        nomination.release(council);
        passOn(nomination, toPassOn(nomination), held);
        return council;
    }

    private static void letGo(NominationLine line, boolean council) {
        if (council) {
            line.offerToCouncil();
        } else {
            line.recommendWithoutCouncil();
        }
    }

    /**
     * No hold stands on the line's subject any more: from wherever it was kept back it goes on.
     *
     * @param listToCome whether a list of the nomination has to hang to its end first, and takes the line along then
     */
    void letGoOn(Nomination nomination, NominationLine line, boolean listToCome) {
        boolean released =
                nomination.stage() == NominationStage.COUNCIL || nomination.stage() == NominationStage.DECISION;
        if (released && line.status() == LineStatus.SUBMITTED) {
            letGo(line, needsCouncil(nomination, line));
            trail.line("goesOn", line, line.name(), null);
        }
        if (line.status() == LineStatus.RECOMMENDED && !line.passedOn() && !(listToCome && line.session() != null)) {
            passOn(nomination, line);
        }
    }

    /**
     * The Council recommended a line: those who decide hear of it at once, or after the publication that follows. A line
     * that the chair had put off was published with the others already.
     */
    void recommended(Nomination nomination, NominationLine line) {
        boolean again = nomination.stage() == NominationStage.DECISION;
        if (again || publication(nomination) != PublicationStage.AFTER_COUNCIL) {
            passOn(nomination, List.of(line), held(List.of(line)));
        }
    }

    /** The Council voted again: whoever waited for it hears of it, whatever it said. */
    void votedAgain(Nomination nomination, NominationLine line, AgendaSource.Result result, boolean recommended) {
        AwardLine told = reader.read(nomination, line);
        SecondVotes.Vote vote =
                new SecondVotes.Vote(result.minutesNumber(), result.day(), recommended, result.arithmetic());
        secondVotes.orderedStream().forEach(room -> room.voted(told, vote));
    }

    void passOn(Nomination nomination) {
        List<NominationLine> waiting = toPassOn(nomination);
        passOn(nomination, waiting, held(waiting));
    }

    private static List<NominationLine> toPassOn(Nomination nomination) {
        return nomination.lines().stream()
                .filter(line -> line.status() == LineStatus.RECOMMENDED && !line.passedOn())
                .toList();
    }

    /** Who is on hold; what is read of the lines next is read with it, before anything has to be written for a question. */
    private Set<SubjectId> held(List<NominationLine> asked) {
        parts.figures(asked);
        parts.statements(asked);
        return holds.standing(asked.stream().map(NominationLine::subject).toList());
    }

    /** What is on hold enters no list of those who decide; the others do, gathered by the paper they come to. */
    private void passOn(Nomination nomination, List<NominationLine> waiting, Set<SubjectId> held) {
        Map<UUID, List<AwardLine>> gathered = new LinkedHashMap<>();
        for (NominationLine line : waiting) {
            if (held.contains(line.subject())) {
                trail.line("keptBack", line, line.name(), null);
            } else {
                line.passOn();
                gathered.computeIfAbsent(gathering(nomination, line), any -> new ArrayList<>())
                        .add(reader.read(nomination, line));
            }
        }
        gathered.forEach((gathering, lines) -> tell(lines, gathering));
    }

    private void passOn(Nomination nomination, NominationLine line) {
        line.passOn();
        tell(List.of(reader.read(nomination, line)), gathering(nomination, line));
    }

    private static UUID gathering(Nomination nomination, NominationLine line) {
        UUID session = line.session();
        return session == null ? nomination.id() : session;
    }

    private void tell(List<AwardLine> lines, UUID gathering) {
        deciding.orderedStream().forEach(room -> room.recommended(lines, gathering));
    }

    private String value(Nomination nomination, String key, @Nullable String form) {
        return rules.value(nomination, key, form).value();
    }
}
