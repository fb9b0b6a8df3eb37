package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The meeting that chose the nominees, as it is stored. */
@Embeddable
record MeetingRow(
        @Column(name = "meeting_date") @Nullable LocalDate date,
        @Column(name = "households_total") @Nullable Integer total,
        @Column(name = "households_present") @Nullable Integer present) {

    static MeetingRow of(NominationDraft.Meeting meeting) {
        return new MeetingRow(meeting.date(), meeting.total(), meeting.present());
    }

    NominationDraft.Meeting meeting() {
        return new NominationDraft.Meeting(date, total, present);
    }
}
