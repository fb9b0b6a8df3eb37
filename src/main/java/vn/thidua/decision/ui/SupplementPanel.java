package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.SupplementRecord;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.SecondVotes;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.FileCard;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/** One request for a supplement as it went: what was asked, what was answered, what changed, what the Council said. */
class SupplementPanel extends Panel {

    SupplementPanel(SupplementRecord request) {
        super(I18NProvider.translate("decision.supplement.panel", request.round()));
        setId("supplement-" + request.round());
        body().add(AppraisalStates.badge(this, request.status()));
        body().add(asked(request));
        outcome(request);
        if (request.answer() != null && request.answeredAt() != null) {
            body().add(answered(request));
            if (!request.differences().isEmpty()) {
                body().add(new DifferenceList(request.differences()));
            }
            if (!request.files().isEmpty()) {
                body().add(files(request));
            }
        }
    }

    private Component asked(SupplementRecord request) {
        return new Facts()
                .add(getTranslation("decision.supplement.missing"), typed(request.missing()))
                .add(
                        getTranslation("decision.supplement.asked"),
                        getTranslation(
                                "decision.supplement.byAt", request.askedName(), Formats.moment(request.askedAt())))
                .add(getTranslation("decision.supplement.due"), DueText.moment(request.dueAt(), request.dueExpected()));
    }

    private void outcome(SupplementRecord request) {
        switch (request.status()) {
            case LAPSED ->
                notice(
                        Tone.BAD,
                        "decision.supplement.lapsed",
                        getTranslation("decision.supplement.lapsedWhy", DueText.moment(request.dueAt(), false)));
            case NOT_VOTED ->
                notice(Tone.BAD, "decision.supplement.notVoted", getTranslation("decision.supplement.notVotedWhy"));
            case AT_COUNCIL ->
                notice(
                        Tone.WAITING,
                        "decision.supplement.atCouncil",
                        request.voteDueAt() == null
                                ? ""
                                : getTranslation(
                                        "decision.supplement.atCouncilUntil",
                                        DueText.moment(request.voteDueAt(), request.voteExpected())));
            case ANSWERED -> answered(request.vote(), request.changed());
            case WITH_OFFICER, WITH_VILLAGE -> {}
        }
    }

    private void answered(SecondVotes.@Nullable Vote vote, boolean changed) {
        if (vote != null) {
            notice(
                    vote.recommended() ? Tone.GOOD : Tone.BAD,
                    vote.recommended() ? "decision.supplement.recommended" : "decision.supplement.notRecommended",
                    getTranslation(
                            "decision.supplement.minutes",
                            vote.minutes(),
                            Formats.date(vote.day()),
                            vote.arithmetic()));
        } else if (!changed) {
            notice(Tone.GOOD, "decision.supplement.unchanged", getTranslation("decision.supplement.unchangedWhy"));
        } else {
            notice(Tone.WAITING, "decision.supplement.changed", getTranslation("decision.supplement.changedWhy"));
        }
    }

    private void notice(Tone tone, String headline, String explanation) {
        body().add(new Notice(tone, getTranslation(headline), explanation));
    }

    private Component answered(SupplementRecord request) {
        Instant at = request.answeredAt();
        return new Facts()
                .add(getTranslation("decision.supplement.answer"), typed(request.answer()))
                .add(
                        getTranslation("decision.supplement.answered"),
                        getTranslation(
                                "decision.supplement.byAt",
                                request.answeredName(),
                                at == null ? "" : Formats.moment(at)));
    }

    private static Paragraph typed(@Nullable String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("typed-text");
        return words;
    }

    private Component files(SupplementRecord request) {
        Div files = new Div();
        files.addClassName("file-cards");
        for (Attachments.Attachment file : request.files()) {
            files.add(new FileCard(
                    file.name(),
                    file.path(),
                    file.isPicture(),
                    getTranslation(
                            "decision.appraise.file",
                            FileCard.size(file.bytes()),
                            getTranslation("document.enum.ScanState." + file.scan()))));
        }
        return files;
    }
}
