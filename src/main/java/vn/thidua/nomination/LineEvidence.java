package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import vn.thidua.document.Attachments.Attachment;

/** What proves one line, for the room that appraises lines. The caller has checked that the person may see the line. */
public interface LineEvidence {

    /** The files of that line and those of its whole nomination, not those of other lines; as they were added. */
    List<Attachment> of(UUID nomination, UUID line);
}
