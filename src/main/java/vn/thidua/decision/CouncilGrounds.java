package vn.thidua.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.CouncilVote;
import vn.thidua.shared.Texts;

/** The minutes of the Council that a commune's paper rests on, with the result of the vote. */
class CouncilGrounds {

    private final Texts texts;

    CouncilGrounds(Texts texts) {
        this.texts = texts;
    }

    /** Whether the Council voted on any of the lines. */
    static boolean voted(List<AwardLine> lines) {
        return lines.stream().anyMatch(line -> line.vote() != null);
    }

    /**
     * One ground for each minutes, in the order of their days.
     *
     * @param commune as in "của Hội đồng Thi đua - Khen thưởng xã Nghi Dương"
     */
    List<String> of(List<AwardLine> lines, String commune) {
        List<CouncilVote> votes = lines.stream()
                .map(AwardLine::vote)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(CouncilVote::day))
                .toList();
        List<String> grounds = new ArrayList<>();
        while (!votes.isEmpty()) {
            CouncilVote first = votes.getFirst();
            List<CouncilVote> same =
                    votes.stream().filter(vote -> sameMinutes(vote, first)).toList();
            grounds.add(ground(same, commune));
            votes = votes.stream().filter(vote -> !sameMinutes(vote, first)).toList();
        }
        return grounds;
    }

    private static boolean sameMinutes(CouncilVote one, CouncilVote other) {
        return one.day().equals(other.day()) && Objects.equals(one.minutesNumber(), other.minutesNumber());
    }

    private String ground(List<CouncilVote> votes, String commune) {
        CouncilVote first = votes.getFirst();
        return first.minutesNumber() == null
                ? texts.text("decision.paper.minutesUnnumbered", Dates.day(first.day()), commune, result(votes))
                : texts.text(
                        "decision.paper.minutes",
                        first.minutesNumber(),
                        Dates.day(first.day()),
                        commune,
                        result(votes));
    }

    /** "11/13 thành viên đồng ý", or from the least to the most where lines differ. */
    private String result(List<CouncilVote> votes) {
        List<String> shares = votes.stream()
                .sorted(Comparator.comparingDouble(vote -> (double) vote.yes() / vote.entitled()))
                .map(vote -> texts.text("decision.paper.voteShare", vote.yes(), vote.entitled()))
                .distinct()
                .toList();
        return shares.size() == 1
                ? texts.text("decision.paper.votes", shares.getFirst())
                : texts.text("decision.paper.votesBetween", shares.getFirst(), shares.getLast());
    }
}
