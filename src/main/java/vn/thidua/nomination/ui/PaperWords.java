package vn.thidua.nomination.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.nomination.PaperOnFile;
import vn.thidua.nomination.ReviewWarning;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** Warnings in words: they keep nobody from going on. */
final class PaperWords {

    private PaperWords() {}

    /** The review will not be, or is not, finished by its day of the year. */
    static Notice warning(ReviewWarning warning) {
        String article = warning.unverified()
                ? translate("nomination.details.unverified", warning.article())
                : warning.article();
        Notice notice = new Notice(
                Tone.WAITING,
                translate(
                        warning.over() ? "nomination.review.over" : "nomination.review.late",
                        Formats.date(warning.reviewBy()),
                        Formats.date(warning.earliestEnd())),
                article);
        notice.setId("review-warning");
        return notice;
    }

    /** Papers that no file answers yet. */
    static Notice open(List<PaperOnFile> papers) {
        Notice notice = new Notice(
                Tone.WAITING,
                translate(
                        "nomination.papers.stillOpen",
                        papers.stream().map(PaperOnFile::name).collect(Collectors.joining("; "))));
        notice.setId("papers-open");
        return notice;
    }
}
