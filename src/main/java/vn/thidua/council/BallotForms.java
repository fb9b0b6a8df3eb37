package vn.thidua.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.Threshold;

/**
 * Which numbered papers the round has, and what stands on them: the items voted on in secret under the same majority. The
 * numbers are those that were set aside when the round opened.
 */
@Component
class BallotForms {

    private final PaperBox box;

    BallotForms(PaperBox box) {
        this.box = box;
    }

    /** One paper to be printed. */
    record Form(int number, Threshold majority, List<AgendaItem> items) {

        Form {
            items = List.copyOf(items);
        }
    }

    /**
     * @param closed items that whoever prints takes no part in: papers on which one stands are printed by somebody else
     */
    List<Form> of(CouncilSession session, Set<UUID> closed) {
        List<AgendaItem> items = box.items(session);
        return box.batches(session.id()).stream()
                .filter(batch -> batch.round() == session.ballotRound())
                .flatMap(batch -> forms(batch, onPaper(items, batch.paper()), closed))
                .toList();
    }

    private static List<AgendaItem> onPaper(List<AgendaItem> items, int paper) {
        return items.stream()
                .filter(item -> item.paper() != null && item.paper() == paper)
                .toList();
    }

    private static Stream<Form> forms(PaperBatch batch, List<AgendaItem> items, Set<UUID> closed) {
        return items.isEmpty() || items.stream().anyMatch(item -> closed.contains(item.id()))
                ? Stream.empty()
                : IntStream.rangeClosed(batch.first(), batch.last())
                        .mapToObj(number -> new Form(number, items.getFirst().majority(), items));
    }
}
