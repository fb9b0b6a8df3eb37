package vn.thidua.nomination.ui;

import vn.thidua.nomination.Minutes;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;

/** What holds for the whole nomination. */
class NominationFacts extends Facts {

    NominationFacts(NominationDetails details) {
        setId("nomination-facts");
        add(getTranslation("nomination.details.reference"), details.reference());
        add(getTranslation("nomination.details.unit"), details.unitName());
        add(getTranslation("nomination.details.nominator"), nominator(details));
        add(getTranslation("nomination.details.movement"), details.movement());
        if (details.type() != null) {
            add(getTranslation("nomination.details.type"), Labels.of(details.type()));
        }
        if (details.submittedAt() != null) {
            add(getTranslation("nomination.details.submitted"), Formats.moment(details.submittedAt()));
        }
        if (details.manner().ground() != null) {
            add(
                    getTranslation("nomination.details.procedure"),
                    getTranslation(
                            "nomination.details.simple",
                            Labels.of(details.manner().ground())));
        }
        NominationDraft.Meeting meeting = details.meeting();
        boolean village = details.minutes() == Minutes.VILLAGE;
        if (details.minutes() != Minutes.NONE
                && meeting.date() != null
                && meeting.present() != null
                && meeting.total() != null) {
            add(
                    village ? getTranslation("nomination.details.meeting") : Labels.of(details.minutes()),
                    getTranslation(
                            village ? "nomination.details.meetingWords" : "nomination.details.meetingWordsOfCollective",
                            Formats.date(meeting.date()),
                            meeting.present(),
                            meeting.total()));
        }
        if (details.limit() != null) {
            add(
                    getTranslation("nomination.details.limit"),
                    details.limitRests()
                            ? getTranslation("nomination.details.limitRests")
                            : getTranslation("nomination.details.limitUntil", Formats.date(details.limit())));
        }
        add(getTranslation("nomination.details.frontNote"), details.frontNote());
        add(getTranslation("nomination.details.report"), details.appraisalReport());
    }

    /** Who wrote it; in which role, where that is not the usual one of the unit. */
    private String nominator(NominationDetails details) {
        Role role = details.nominatedAs().role();
        return role == Role.VILLAGE_HEAD || role == Role.ORG_NOMINATOR
                ? details.nominator()
                : getTranslation(
                        "nomination.details.nominatorAs",
                        details.nominator(),
                        getTranslation("shared.enum.Role." + role));
    }
}
