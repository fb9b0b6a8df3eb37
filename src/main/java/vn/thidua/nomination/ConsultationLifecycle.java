package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.DueDate;
import vn.thidua.deadline.DueDates;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Texts;

/**
 * What the process does when authorities are asked: all at once, each with its own limit and its own rule for silence, while
 * the commune's limit rests (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4; BR-15). Runs in the engine's transaction.
 *
 * @see "ADR 0032"
 */
@Service
@Transactional
public class ConsultationLifecycle {

    private final Nominations nominations;
    private final Consultations consultations;
    private final PinnedRules rules;
    private final CommuneLimit limit;
    private final DueDates dueDates;
    private final LineParts parts;
    private final Eligibility eligibility;
    private final Trail trail;
    private final Texts texts;
    private final Clock clock;

    ConsultationLifecycle(
            Nominations nominations,
            Consultations consultations,
            PinnedRules rules,
            CommuneLimit limit,
            DueDates dueDates,
            LineParts parts,
            Eligibility eligibility,
            Trail trail,
            Texts texts,
            Clock clock) {
        this.nominations = nominations;
        this.consultations = consultations;
        this.rules = rules;
        this.limit = limit;
        this.dueDates = dueDates;
        this.parts = parts;
        this.eligibility = eligibility;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether a rule asks somebody about one of the nominees who are left. */
    public boolean needed(UUID nomination) {
        return !about(read(nomination)).isEmpty();
    }

    /** Asks every authority that the rules name; from now on the commune's limit rests. */
    public void ask(UUID id) {
        Nomination nomination = lock(id);
        about(nomination)
                .forEach((authority, lines) -> consultations.saveAndFlush(new Consultation(
                        id,
                        authority,
                        lines,
                        dueDate(nomination, authority).due().dueOn(),
                        clock.instant())));
        limit.pause(nomination);
        trail.nomination("consulting", nomination, null);
    }

    /** Those asked, in the same order at every call. */
    public List<ConsultedAuthority> asked(UUID nomination) {
        return consultations.of(nomination).stream()
                .map(Consultation::authority)
                .toList();
    }

    /** Until when the authority has time. */
    public DueDate due(UUID nomination, ConsultedAuthority authority) {
        return dueDate(read(nomination), authority);
    }

    public String name(ConsultedAuthority authority) {
        return texts.text("nomination.enum.ConsultedAuthority." + authority);
    }

    /**
     * The authority let its limit pass.
     *
     * @return whether that is an answer by its rule; otherwise it is asked again
     */
    public boolean silent(UUID id, ConsultedAuthority authority) {
        Nomination nomination = lock(id);
        Consultation consultation = consultation(id, authority);
        boolean answer = rules.value(nomination, authority.silenceKey(), null)
                .value()
                .equals(ConsultedAuthority.Silence.NO_OBJECTION.name());
        if (answer) {
            consultation.silent(clock.instant());
        } else {
            consultation.askedAgain();
        }
        trail.about(answer ? "consultedSilent" : "consultedWaits", nomination, name(authority));
        return answer;
    }

    /**
     * Everybody has answered or may be taken to have: the commune's limit runs on. Whether somebody objected, which then stands
     * among what was found of the lines concerned.
     */
    public boolean conclude(UUID id) {
        Nomination nomination = lock(id);
        boolean objection = consultations.of(id).stream()
                .anyMatch(consultation -> consultation.answer() == ConsultationAnswer.OBJECTION);
        limit.resume(nomination);
        if (objection) {
            parts.findings(nomination.lines());
            eligibility
                    .examine(nomination, nomination.lines())
                    .forEach((line, found) -> nomination.line(line).explain(found));
        }
        trail.nomination(objection ? "consultedObjection" : "consulted", nomination, null);
        return objection;
    }

    /** The calendar changed. */
    public void dueMoved(UUID nomination, String ruleKey, LocalDate due) {
        consultations.of(nomination).stream()
                .filter(consultation -> consultation.authority().limitKey().equals(ruleKey))
                .forEach(consultation -> consultation.dueOn(due));
    }

    private Map<ConsultedAuthority, Set<UUID>> about(Nomination nomination) {
        Map<ConsultedAuthority, Set<UUID>> asked = new EnumMap<>(ConsultedAuthority.class);
        for (ConsultedAuthority authority : ConsultedAuthority.values()) {
            Set<UUID> lines = nomination.lines().stream()
                    .filter(line -> !line.status().isTerminal() && asksAbout(nomination, authority, line))
                    .map(NominationLine::id)
                    .collect(Collectors.toSet());
            if (!lines.isEmpty()) {
                asked.put(authority, lines);
            }
        }
        return asked;
    }

    private boolean asksAbout(Nomination nomination, ConsultedAuthority authority, NominationLine line) {
        String value =
                rules.value(nomination, authority.aboutKey(), line.formAsked()).value();
        return ConsultedAbout.valueOf(value)
                .covers(line.kind(), line.positionClass(), line.particulars().enterprise());
    }

    private DueDate dueDate(Nomination nomination, ConsultedAuthority authority) {
        return dueDates.workingDays(nomination.rules(), authority.limitKey());
    }

    private Consultation consultation(UUID nomination, ConsultedAuthority authority) {
        return consultations.of(nomination, authority).orElseThrow();
    }

    private Nomination read(UUID id) {
        return nominations.byId(id).orElseThrow(BusinessException::notFound);
    }

    private Nomination lock(UUID id) {
        return nominations.lockById(id).orElseThrow(BusinessException::notFound);
    }
}
