package vn.thidua.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.Attachments;
import vn.thidua.shared.SubjectRef;

/** What the room that owns a subject asks about its lists. No person is asked for a role: that room has looked. */
@Component
public class PublishedLists {

    private final Publications publications;
    private final Objections objections;
    private final PublicationProcess process;
    private final Attachments attachments;

    PublishedLists(
            Publications publications, Objections objections, PublicationProcess process, Attachments attachments) {
        this.publications = publications;
        this.objections = objections;
        this.process = process;
        this.attachments = attachments;
    }

    /**
     * A list that is not closed.
     *
     * @param endsOn the last day on which it hangs; {@code null} before it is posted
     */
    public record Open(UUID id, @Nullable LocalDate endsOn) {}

    /** The list of that stage that is not closed; there is at most one. */
    public Optional<Open> open(UUID subject, PublicationStage stage) {
        return publications.open(subject, stage).map(list -> new Open(list.id(), list.endsOn()));
    }

    /** When lists were closed, that which was begun last first. */
    public List<Instant> closings(UUID subject) {
        return publications.newestFirst(subject).stream()
                .map(Publication::closedAt)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Why something on the newest list was found right; {@code null} where nothing was. */
    public @Nullable String conclusion(UUID subject) {
        return publications.newestFirst(subject).getFirst().conclusion();
    }

    /**
     * Throws away what was typed about the subject's lists, what was objected to them, and their files with their bytes; the
     * public reads them no more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void empty(UUID subject) {
        List<Publication> lists = publications.newestFirst(subject);
        lists.forEach(this::empty);
        lists.forEach(list -> process.emptied(list.id()));
    }

    private void empty(Publication list) {
        list.empty();
        for (ProofKind kind : ProofKind.values()) {
            attachments.purge(SubjectRef.of(kind.subject(), list.id()));
        }
        for (Objection objection : objections.of(list.id())) {
            objection.empty();
            attachments.purge(objection.scan());
        }
    }
}
