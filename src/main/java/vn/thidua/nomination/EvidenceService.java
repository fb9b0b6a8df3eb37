package vn.thidua.nomination;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.shared.CommandKey;

/** The evidence of a nomination: kept by its nominator, read by everybody who may read the nomination. */
@Service
@Transactional
public class EvidenceService {

    private final Visible visible;
    private final Attachments attachments;

    EvidenceService(Visible visible, Attachments attachments) {
        this.visible = visible;
        this.attachments = attachments;
    }

    /**
     * Keeps a file. The bytes come whole, because the command may be repeated after a lost answer.
     *
     * @throws vn.thidua.shared.BusinessException of {@link Attachments#keep}, or when the content may not be changed
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public AttachmentId keep(CommandKey key, UUID nomination, String fileName, byte[] content) {
        Nomination changed = editable(nomination);
        return attachments.keep(Trail.subject(nomination), changed.unit(), fileName, new ByteArrayInputStream(content));
    }

    /** Takes a file off again. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void remove(CommandKey key, UUID nomination, AttachmentId file) {
        editable(nomination);
        attachments.remove(Trail.subject(nomination), file);
    }

    /** In the order in which they were added. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Attachments.Attachment> of(UUID nomination) {
        visible.read(nomination);
        return attachments.of(Trail.subject(nomination));
    }

    /** Opens a file; the caller closes it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Attachments.Opened open(UUID nomination, AttachmentId file) {
        visible.read(nomination);
        return attachments.open(Trail.subject(nomination), file);
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
