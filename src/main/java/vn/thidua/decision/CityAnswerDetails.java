package vn.thidua.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.nomination.AwardLine;

/**
 * A submission on the city's own channel, with what came back so far.
 *
 * @param number of the submission
 * @param sentOn when it was sent; {@code null} until then
 * @param channel how, as the clerk wrote it
 * @param waiting lines that no paper of the city has answered yet, in the order of the list
 * @param held those of them who are on hold, with what the reader may know of why: the city's decision stands, and granting
 *     it asks for a reason
 * @param answers the city's papers in the order in which they were entered
 * @param earliest first day that a paper of the city may carry
 */
public record CityAnswerDetails(
        PaperId submission,
        String title,
        @Nullable PaperNumber number,
        String cityName,
        @Nullable LocalDate sentOn,
        @Nullable String channel,
        List<AwardLine> waiting,
        Map<UUID, String> held,
        List<Answer> answers,
        LocalDate earliest,
        boolean mayEnter) {

    /** One paper of the city. */
    public record Answer(
            CityAnswerId id,
            PaperNumber number,
            String signer,
            String enteredName,
            Instant enteredAt,
            List<Attachment> scan,
            List<Result> results) {}

    /** What it says of one line. */
    public record Result(
            UUID line,
            String name,
            boolean granted,
            @Nullable Integer ordinal,
            @Nullable String reason) {}
}
