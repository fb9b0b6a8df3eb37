package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.Texts;

/**
 * Writes the papers of an item as they stand in the minutes: given out, come back, valid and not, and what became of the
 * rest. Counted figures; for ballots from before they were counted, those that follow from the votes.
 */
@Component
class PaperWords {

    private final ChannelText channels;
    private final Texts texts;

    PaperWords(ChannelText channels, Texts texts) {
        this.channels = channels;
        this.texts = texts;
    }

    /** Given out, come back, valid, invalid; stands before the votes. */
    List<String> outAndBack(CouncilSession session, ItemResult result) {
        Figures figures = result.figures();
        int written = channels.written(session, result);
        ItemPapers papers = result.papers();
        int returned = papers == null ? figures.returned() - written : papers.returned();
        return List.of(
                papers(papers, figures.entitled() - written, returned),
                texts.text("council.minutes.validity", returned - figures.invalid(), figures.invalid()));
    }

    private String papers(@Nullable ItemPapers papers, int entitled, int returned) {
        if (papers == null || papers.roomIssued() == 0) {
            return texts.text("council.minutes.papers", papers == null ? entitled : papers.issued(), returned);
        }
        return texts.text(
                "council.minutes.papersOfBoth",
                papers.issued(),
                papers.screenIssued(),
                papers.roomIssued(),
                returned,
                papers.screenReturned(),
                papers.roomReturned());
    }

    /** Why fewer came back than there are members who take part; stands after the votes. */
    List<String> rest(CouncilSession session, ItemResult result) {
        Figures figures = result.figures();
        ItemPapers papers = result.papers();
        if (papers == null) {
            return List.of(texts.text("council.minutes.notReturned", figures.notReturned()));
        }
        List<String> rest = new ArrayList<>();
        int missingInTheRoom = papers.roomIssued() - papers.roomReturned();
        int missing = papers.issued() - papers.returned();
        rest.add(
                missingInTheRoom == 0
                        ? texts.text("council.minutes.missing", missing)
                        : texts.text(
                                "council.minutes.missingOfBoth",
                                missing,
                                papers.screenIssued() - papers.screenReturned(),
                                missingInTheRoom));
        int written = channels.written(session, result);
        int without = figures.entitled() - written - papers.issued();
        if (without > 0) {
            rest.add(texts.text("council.minutes.withoutPaper", without));
        }
        return rest;
    }
}
