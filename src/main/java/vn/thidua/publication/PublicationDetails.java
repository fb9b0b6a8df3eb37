package vn.thidua.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments;

/**
 * A published list as those who work on it read it.
 *
 * @param route the screen that shows its subject
 * @param commune as it is named in a sentence
 * @param atTheVillage whether the village's Front answers what is objected
 * @param last the last day on which it hangs; before it is posted, as if it were posted today
 * @param publicCode its address on the public page; {@code null} before it is posted
 * @param written whether the short achievements were kept
 * @param proofs the files, by what they prove
 * @param asked what has to be proven before it is closed
 * @param objections each as far as the reader may see it
 * @param actions what the reader may do now
 */
public record PublicationDetails(
        UUID id,
        String route,
        String title,
        String unit,
        String commune,
        boolean atTheVillage,
        PublicationStage stage,
        PublicationState state,
        @Nullable LocalDate postedOn,
        LocalDate last,
        Set<PostingPlace> places,
        @Nullable String publicCode,
        @Nullable ObjectionOutcome outcome,
        boolean written,
        int longestAchievement,
        LocalDate today,
        LocalDate earliest,
        List<Line> lines,
        Map<ProofKind, List<Attachments.Attachment>> proofs,
        Set<ProofKind> asked,
        List<Objected> objections,
        Set<Action> actions) {

    public PublicationDetails {
        lines = List.copyOf(lines);
        objections = List.copyOf(objections);
    }

    /**
     * One row.
     *
     * @param number on the list, from 1
     * @param achievement as it hangs; before, as it was written, or a beginning of the whole story to start from
     * @param stopped whether it stopped since
     */
    public record Line(UUID line, int number, String name, String form, String achievement, boolean stopped) {}

    /**
     * An objection.
     *
     * @param about the nominee; {@code null} for the whole list
     * @param identity who objected and in which words; {@code null} for those who do not resolve it
     */
    public record Objected(
            UUID id,
            int number,
            ObjectionChannel channel,
            LocalDate receivedOn,
            @Nullable String about,
            @Nullable Identity identity,
            @Nullable ObjectionRuling ruling,
            @Nullable String reason,
            @Nullable String ruledBy,
            @Nullable Instant ruledAt) {}

    /** What only those who resolve an objection see of it; whoever gave no name is nameless. */
    public record Identity(
            @Nullable String person, @Nullable String contact, String words, List<Attachments.Attachment> scan) {}

    /** What a person may do with a list. */
    public enum Action {
        WRITE,
        POST,
        ENTER_OBJECTION,
        RESOLVE,
        PROVE
    }

    /** Of how many objections nothing is concluded yet. */
    public int open() {
        return Math.toIntExact(
                objections.stream().filter(each -> each.ruling() == null).count());
    }
}
