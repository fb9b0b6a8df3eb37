package vn.thidua.nomination;

import java.util.Collection;
import vn.thidua.award.AwardForm;

/** How the minutes of the meeting are called that chose the nominees (Luật 06/2022/QH15, Điều 84). */
public enum Minutes {
    /** Biên bản họp thôn. */
    VILLAGE,
    /** Biên bản bình xét thi đua: of titles. */
    TITLES,
    /** Biên bản xét khen thưởng: of forms of commendation. */
    FORMS,
    /** Both in one meeting. */
    BOTH,
    /** There was no meeting. */
    NONE;

    /** @param asked what is asked for the nominees */
    public static Minutes of(Gathering gathering, Collection<AwardForm> asked) {
        return switch (gathering) {
            case VILLAGE -> VILLAGE;
            case NONE -> NONE;
            case COLLECTIVE -> {
                boolean titles = asked.stream().anyMatch(AwardForm::title);
                boolean forms = asked.stream().anyMatch(form -> !form.title());
                yield titles ? (forms ? BOTH : TITLES) : FORMS;
            }
        };
    }
}
