package vn.thidua.nomination.ui;

import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;

/** What holds for the whole nomination. */
class NominationFacts extends Facts {

    NominationFacts(NominationDetails details) {
        setId("nomination-facts");
        add(getTranslation("nomination.details.reference"), details.reference());
        add(getTranslation("nomination.details.unit"), details.unitName());
        add(getTranslation("nomination.details.nominator"), details.nominator());
        add(getTranslation("nomination.details.movement"), details.movement());
        if (details.type() != null) {
            add(getTranslation("nomination.details.type"), Labels.of(details.type()));
        }
        if (details.submittedAt() != null) {
            add(getTranslation("nomination.details.submitted"), Formats.moment(details.submittedAt()));
        }
        NominationDraft.Meeting meeting = details.meeting();
        if (meeting.date() != null && meeting.present() != null && meeting.total() != null) {
            add(
                    getTranslation("nomination.details.meeting"),
                    getTranslation(
                            "nomination.details.meetingWords",
                            Formats.date(meeting.date()),
                            meeting.present(),
                            meeting.total()));
        }
        add(getTranslation("nomination.details.frontNote"), details.frontNote());
        add(getTranslation("nomination.details.report"), details.appraisalReport());
    }
}
