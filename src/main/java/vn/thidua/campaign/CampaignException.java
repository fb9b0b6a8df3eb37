package vn.thidua.campaign;

import vn.thidua.shared.BusinessException;

/** What the room refuses, in words for the person who asked. */
public class CampaignException extends BusinessException {

    private CampaignException(String key) {
        super(key);
    }

    static CampaignException incomplete() {
        return new CampaignException("campaign.error.incomplete");
    }

    static CampaignException daysReversed() {
        return new CampaignException("campaign.error.daysReversed");
    }

    /** Somebody else saved the same campaign since it was read. */
    static CampaignException changedElsewhere() {
        return new CampaignException("campaign.error.changedElsewhere");
    }

    static CampaignException reasonMissing() {
        return new CampaignException("campaign.error.reasonMissing");
    }

    /** The chair has answered already. */
    static CampaignException leaveAnswered() {
        return new CampaignException("campaign.error.leaveAnswered");
    }

    /** Leave is given until a day to come. */
    static CampaignException leaveOver() {
        return new CampaignException("campaign.error.leaveOver");
    }

    /** The unit has asked and waits. */
    static CampaignException leaveAsked() {
        return new CampaignException("campaign.error.leaveAsked");
    }
}
