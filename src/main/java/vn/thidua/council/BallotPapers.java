package vn.thidua.council;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.sealing.PaperLayout;
import vn.thidua.council.tally.Choice;

/**
 * The papers of one member: shown, and taken. Secret ones go sealed into the box; what stands under the member's name goes
 * the other way and into another table. Whoever writes holds the session's row locked.
 */
@Component
class BallotPapers {

    private final SessionDesk desk;
    private final BallotBox box;
    private final PapersOut papersOut;
    private final NamedVotes votes;
    private final CouncilRules rules;
    private final Majorities majorities;

    BallotPapers(
            SessionDesk desk,
            BallotBox box,
            PapersOut papersOut,
            NamedVotes votes,
            CouncilRules rules,
            Majorities majorities) {
        this.desk = desk;
        this.box = box;
        this.papersOut = papersOut;
        this.votes = votes;
        this.rules = rules;
        this.majorities = majorities;
    }

    /** Says which channel, never what was voted. */
    Set<BallotDetails.Way> ways(CouncilSession session, Attendance member) {
        Set<BallotDetails.Way> ways = EnumSet.noneOf(BallotDetails.Way.class);
        papersOut
                .channels(session, member.account())
                .forEach(channel -> ways.add(
                        switch (channel) {
                            case "PAPER" -> BallotDetails.Way.PAPER;
                            case "WRITTEN_OPINION" -> BallotDetails.Way.WRITTEN;
                            default -> BallotDetails.Way.SCREEN;
                        }));
        votes.of(session.id(), session.ballotRound()).stream()
                .filter(vote -> vote.member().equals(member.account().value()))
                .forEach(vote -> ways.add(vote.byThemselves() ? BallotDetails.Way.SCREEN : BallotDetails.Way.CALLED));
        return ways;
    }

    /** Nothing for whoever votes on paper in the room. */
    List<BallotDetails.Paper> secret(CouncilSession session, Voters.Sheet sheet, Attendance member) {
        if (box.has(session.id(), session.ballotRound(), member.account())) {
            return List.of();
        }
        return sheet.papers().entrySet().stream()
                .map(paper -> new BallotDetails.Paper(
                        paper.getKey(),
                        majorities.inWords(paper.getValue().getFirst().majority()),
                        lines(session, paper.getValue())))
                .toList();
    }

    /** What of the call of names is still open; the secretary may have written down the rest. */
    List<BallotDetails.Line> named(CouncilSession session, Voters.Sheet sheet, Attendance member) {
        Set<UUID> voted = votes.votedOn(session.id(), session.ballotRound(), member.account());
        return lines(
                session,
                sheet.named().stream()
                        .filter(item -> !voted.contains(item.id()))
                        .toList());
    }

    List<BallotDetails.Line> hands(CouncilSession session, Voters.Sheet sheet) {
        return lines(session, sheet.hands());
    }

    /** Takes everything that the member still owes, or nothing. */
    void handIn(CouncilSession session, Attendance member, Voters.Sheet sheet, Map<UUID, Choice> choices) {
        Set<UUID> voted = votes.votedOn(session.id(), session.ballotRound(), member.account());
        List<AgendaItem> named = sheet.named().stream()
                .filter(item -> !voted.contains(item.id()))
                .toList();
        List<AgendaItem> owed = new ArrayList<>(named);
        boolean onPaper = box.has(session.id(), session.ballotRound(), member.account());
        if (!onPaper) {
            owed.addAll(sheet.secret());
        }
        requireComplete(session, owed, voted, choices);
        if (!onPaper) {
            sheet.papers().forEach((paper, items) -> seal(session, member, paper, items, choices));
        }
        named.forEach(item -> votes.add(
                session,
                item.id(),
                member,
                Objects.requireNonNull(choices.get(item.id()), "complete"),
                member.account(),
                member.name(),
                desk.now()));
    }

    private void seal(
            CouncilSession session, Attendance member, int paper, List<AgendaItem> items, Map<UUID, Choice> choices) {
        SortedMap<Integer, Choice> filledIn = new TreeMap<>();
        items.forEach(item -> filledIn.put(item.position(), choices.get(item.id())));
        byte[] written = PaperLayout.write(desk.agenda(session).size(), filledIn);
        box.handIn(session.id(), session.ballotRound(), paper, member.account(), written);
    }

    /** @param known items on which the secretary wrote down the member's vote while their screen still showed them */
    private void requireComplete(
            CouncilSession session, List<AgendaItem> owed, Set<UUID> known, Map<UUID, Choice> choices) {
        Set<UUID> asked = new HashSet<>();
        owed.forEach(item -> asked.add(item.id()));
        Set<UUID> answered = new HashSet<>(choices.keySet());
        answered.removeAll(known);
        if (!answered.equals(asked)) {
            throw CouncilException.paperIncomplete();
        }
        if (owed.stream().anyMatch(item -> choices.get(item.id()) == Choice.BLANK && !blankAllowed(session, item))) {
            throw CouncilException.blankNotAllowed();
        }
    }

    private boolean blankAllowed(CouncilSession session, AgendaItem item) {
        return rules.blankAllowed(session.ruleSet(), item.formVoted(), desk.dayOf(session));
    }

    private List<BallotDetails.Line> lines(CouncilSession session, List<AgendaItem> items) {
        return items.stream()
                .map(item -> new BallotDetails.Line(
                        item.id(),
                        item.position(),
                        item.name(),
                        item.subjectUnitName(),
                        item.formNameVoted(),
                        item.summary(),
                        blankAllowed(session, item)))
                .toList();
    }
}
