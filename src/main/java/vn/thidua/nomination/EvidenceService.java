package vn.thidua.nomination;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/**
 * The evidence of a nomination: kept by its nominator, listed to those who may read it. The files themselves come through
 * the door of {@link Attachments#PATH} only.
 *
 * @see "ADR 0026"
 */
@Service
@Transactional
public class EvidenceService {

    private final Visible visible;
    private final EvidenceGate gate;
    private final Attachments attachments;
    private final EvidenceOfLines lines;
    private final NominationPapers papers;

    EvidenceService(
            Visible visible,
            EvidenceGate gate,
            Attachments attachments,
            EvidenceOfLines lines,
            NominationPapers papers) {
        this.papers = papers;
        this.visible = visible;
        this.gate = gate;
        this.attachments = attachments;
        this.lines = lines;
    }

    /** What a nomination may carry at most. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Attachments.Limits limits() {
        return attachments.limits();
    }

    /**
     * Takes in a file over a slow line, before the command that keeps it; the caller closes it. Changes nothing and holds
     * no transaction.
     *
     * @throws vn.thidua.shared.BusinessException of {@link Attachments#receive}
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /**
     * Keeps a file that came in.
     *
     * @throws vn.thidua.shared.BusinessException of {@link Attachments#keep}, or when the content may not be changed
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public AttachmentId keep(CommandKey key, UUID nomination, Received file) {
        return attachments.keep(Trail.subject(nomination), editable(nomination).unit(), file);
    }

    /** Takes a file off again. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void remove(CommandKey key, UUID nomination, AttachmentId file) {
        editable(nomination);
        attachments.remove(Trail.subject(nomination), file);
        lines.forget(file);
        papers.forget(file);
    }

    /**
     * Says which papers a file is, in place of what was said before.
     *
     * @param codes of papers that a file answers; others are left out
     * @throws BusinessException {@code shared.notFound} for a file of another nomination
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void answer(CommandKey key, UUID nomination, AttachmentId file, Set<String> codes) {
        Nomination changed = editable(nomination);
        requireOwn(nomination, file);
        papers.mark(changed, file, codes);
    }

    /**
     * The papers that the nomination needs, with what answers each. The city, which sees single lines, is not shown the
     * commune's check.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PaperOnFile> papers(UUID nomination) {
        Sight sight = visible.sight(visible.read(nomination));
        return sight.whole() ? papers.of(sight) : List.of();
    }

    private void requireOwn(UUID nomination, AttachmentId file) {
        if (attachments.of(Trail.subject(nomination)).stream()
                .noneMatch(kept -> kept.id().equals(file))) {
            throw BusinessException.notFound();
        }
    }

    /**
     * Says whose line a file proves, so that it goes where that line goes and not with the others.
     *
     * @param line {@code null} for the whole nomination, as the minutes are
     * @throws BusinessException {@code shared.notFound} for a file or a line of another nomination
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void assign(CommandKey key, UUID nomination, AttachmentId file, @Nullable UUID line) {
        Nomination changed = editable(nomination);
        requireOwn(nomination, file);
        if (line == null) {
            lines.forget(file);
        } else {
            lines.assign(
                    file,
                    changed.lines().stream()
                            .filter(own -> own.id().equals(line))
                            .findFirst()
                            .orElseThrow(BusinessException::notFound));
        }
    }

    /** The lines to which files belong that the person may read; files of the whole nomination are not in it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<AttachmentId, UUID> lineOf(UUID nomination) {
        requireReader(nomination);
        Set<AttachmentId> open = lines.of(visible.sight(visible.read(nomination))).stream()
                .map(Attachments.Attachment::id)
                .collect(Collectors.toSet());
        Map<AttachmentId, UUID> found = new HashMap<>(lines.lineOf(nomination));
        found.keySet().retainAll(open);
        return found;
    }

    /** Whether the files are open to the person acting; somebody who reads the nomination may still not read them. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayRead(UUID nomination) {
        return gate.mayRead(Trail.subject(nomination));
    }

    /**
     * In the order in which they were added; for the city those of lines that it sees, and of the whole nomination.
     *
     * @throws BusinessException {@code shared.notFound} as the door would answer
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Attachments.Attachment> of(UUID nomination) {
        requireReader(nomination);
        return lines.of(visible.sight(visible.read(nomination)));
    }

    private void requireReader(UUID nomination) {
        if (!mayRead(nomination)) {
            throw BusinessException.notFound();
        }
    }

    private Nomination editable(UUID id) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (!nomination.stage().isEditable()) {
            throw NominationException.notEditable(String.valueOf(nomination.reference()));
        }
        return nomination;
    }
}
