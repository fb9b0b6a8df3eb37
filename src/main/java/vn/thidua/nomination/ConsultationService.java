package vn.thidua.nomination;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;

/** Authorities asked before the Council, as people read them; the officer enters what they answer by letter. */
@Service
@Transactional
public class ConsultationService {

    /** Who reads what an authority answered: it may be about an investigation. */
    static final Set<Role> READERS = EnumSet.of(Role.INTAKE_OFFICER, Role.APPRAISER, Role.COMMUNE_CHAIR);

    private final Consultations consultations;
    private final Visible visible;
    private final NominationProcess process;
    private final NominationLifecycle lifecycle;
    private final Attachments attachments;
    private final CurrentActor current;
    private final ConsultationLifecycle names;
    private final Trail trail;
    private final Clock clock;

    ConsultationService(
            Consultations consultations,
            Visible visible,
            NominationProcess process,
            NominationLifecycle lifecycle,
            Attachments attachments,
            CurrentActor current,
            ConsultationLifecycle names,
            Trail trail,
            Clock clock) {
        this.consultations = consultations;
        this.visible = visible;
        this.process = process;
        this.lifecycle = lifecycle;
        this.attachments = attachments;
        this.current = current;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes in the scan of a letter before the command that enters it; the caller closes it. Changes nothing and holds no
     * transaction.
     *
     * @throws BusinessException of {@link Attachments#receive}
     */
    @PreAuthorize("hasRole('INTAKE_OFFICER')")
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /** What one file may be. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Attachments.Limits limits() {
        return attachments.limits();
    }

    /** Who was asked about the nomination; nothing for those who reach it from the city. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ConsultationRow> of(UUID id) {
        Nomination nomination = visible.read(id);
        if (!visible.sight(nomination).whole()) {
            return List.of();
        }
        boolean reads = mayRead(current, nomination);
        return consultations.of(id).stream()
                .sorted(Comparator.comparing(Consultation::authority))
                .map(row -> row(nomination, row, reads))
                .toList();
    }

    /**
     * Enters what an authority answered: who signed, number and date of the letter, its scan. For the commune's officer who
     * checks nominations, unless they wrote this one or stand on it. The last answer lets the nomination go on.
     *
     * @param scan {@code null} where there is none; stays open, because the command may be repeated after a refusal
     * @throws BusinessException when it was answered before, something is missing, or the letter is dated after today
     */
    @PreAuthorize("hasRole('INTAKE_OFFICER')")
    public void answer(CommandKey key, UUID id, UUID consultation, ConsultationEntry entry, @Nullable Received scan) {
        Nomination nomination = visible.lock(id);
        current.require(Role.INTAKE_OFFICER, nomination.commune());
        lifecycle.checkActor(id, current.actor());
        Consultation asked = consultations.of(id).stream()
                .filter(row -> row.id().equals(consultation))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
        if (nomination.stage() != NominationStage.APPRAISAL) {
            throw NominationException.notAtThisStep();
        }
        if (entry.letterDate() != null && entry.letterDate().isAfter(LocalDate.now(clock))) {
            throw NominationException.consultationDate();
        }
        asked.answered(entry, visible.me(), clock.instant());
        consultations.saveAndFlush(asked);
        if (scan != null) {
            attachments.keep(asked.scan(), nomination.commune(), scan);
        }
        // What it said is not on the trail: the village reads that.
        trail.about("consultationEntered", nomination, names.name(asked.authority()));
        process.consulted(id, asked.authority());
    }

    static boolean mayRead(CurrentActor current, Nomination nomination) {
        return READERS.stream().anyMatch(role -> current.holds(role, nomination.commune()));
    }

    private ConsultationRow row(Nomination nomination, Consultation row, boolean reads) {
        Set<UUID> lines = row.lines();
        boolean mayAnswer = row.open()
                && nomination.stage() == NominationStage.APPRAISAL
                && current.holds(Role.INTAKE_OFFICER, nomination.commune())
                && !nomination.nominator().equals(current.actor().account())
                && !OwnLine.among(nomination, current.actor().name());
        return new ConsultationRow(
                row.id(),
                row.authority(),
                nomination.lines().stream()
                        .filter(line -> lines.contains(line.id()))
                        .map(NominationLine::name)
                        .toList(),
                row.dueOn(),
                !row.open(),
                reads ? row.answer() : null,
                row.answeredAt(),
                reads ? row.note() : null,
                reads ? row.letterBy() : null,
                reads ? row.letterNumber() : null,
                reads ? row.letterDate() : null,
                reads ? attachments.of(row.scan()) : List.of(),
                mayAnswer);
    }
}
