package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.Attachments.Attachment;

/** Which files of a nomination prove which line; those that prove none in particular are of the whole. */
@Component
class EvidenceOfLines implements LineEvidence {

    private final EvidenceLineRows rows;
    private final Attachments attachments;

    EvidenceOfLines(EvidenceLineRows rows, Attachments attachments) {
        this.rows = rows;
        this.attachments = attachments;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> of(UUID nomination, UUID line) {
        return open(nomination, Set.of(line));
    }

    /** Those that somebody reads who sees this much of the nomination. */
    List<Attachment> of(Sight sight) {
        UUID id = sight.nomination().id();
        return sight.whole() ? attachments.of(Trail.subject(id)) : open(id, seen(sight));
    }

    boolean shows(Sight sight, AttachmentId file) {
        UUID line = sight.whole() ? null : lineOf(sight.nomination().id()).get(file);
        return line == null || seen(sight).contains(line);
    }

    Map<AttachmentId, UUID> lineOf(UUID nomination) {
        return rows.of(nomination).stream()
                .collect(Collectors.toMap(EvidenceLineRow::attachment, EvidenceLineRow::line));
    }

    void assign(AttachmentId file, NominationLine line) {
        rows.save(new EvidenceLineRow(file, line.nomination().id(), line.id()));
    }

    /** Of the whole nomination from now on, or no file of it any more. */
    void forget(AttachmentId file) {
        rows.deleteById(file.value());
    }

    private List<Attachment> open(UUID nomination, Set<UUID> seen) {
        Map<AttachmentId, UUID> lines = lineOf(nomination);
        return attachments.of(Trail.subject(nomination)).stream()
                .filter(file -> !lines.containsKey(file.id()) || seen.contains(lines.get(file.id())))
                .toList();
    }

    private static Set<UUID> seen(Sight sight) {
        return sight.lines().stream().map(NominationLine::id).collect(Collectors.toSet());
    }
}
