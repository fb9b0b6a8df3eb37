package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Threshold;
import vn.thidua.council.tally.Reach;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;

/** The items of a session as the person looking may see them. */
@Component
class SessionItems {

    private final CouncilRules rules;
    private final AgendaList list;
    private final Counting counting;
    private final Majorities majorities;
    private final Declarations declarations;
    private final ClosedItems closedItems;
    private final SessionDesk desk;
    private final CurrentActor currentActor;
    private final NamedVotes named;
    private final OpenVotes openVotes;
    private final ItemWords words;
    private final ChannelText channels;
    private final WrittenOpinions opinions;
    private final Texts texts;

    SessionItems(
            CouncilRules rules,
            AgendaList list,
            Counting counting,
            Majorities majorities,
            Declarations declarations,
            ClosedItems closedItems,
            SessionDesk desk,
            CurrentActor currentActor,
            NamedVotes named,
            OpenVotes openVotes,
            ItemWords words,
            ChannelText channels,
            WrittenOpinions opinions,
            Texts texts) {
        this.texts = texts;
        this.channels = channels;
        this.opinions = opinions;
        this.openVotes = openVotes;
        this.words = words;
        this.named = named;
        this.rules = rules;
        this.list = list;
        this.counting = counting;
        this.majorities = majorities;
        this.declarations = declarations;
        this.closedItems = closedItems;
        this.desk = desk;
        this.currentActor = currentActor;
    }

    /** @param total all members of the session */
    List<SessionDetails.Item> read(
            CouncilSession session, List<AgendaItem> agenda, List<Attendance> members, int total) {
        Recusals recusals = declarations.of(session.id());
        Map<UUID, ItemResult> results = session.status().counted() ? counting.lastResults(session.id()) : Map.of();
        Set<UUID> gone = session.status().beforeOpening() ? list.gone(session, agenda) : Set.of();
        AccountId person = currentActor.actor().account();
        Set<UUID> closed = closedItems.to(person, agenda, recusals);
        boolean undeclared = mustDeclare(session, members, person, recusals);
        Set<String> shut = closedItems.dossiers(agenda, closed);
        Set<UUID> away = away(session, members);
        List<WrittenOpinion> written = session.status().counted() ? List.of() : opinions.of(session);
        return agenda.stream()
                .map(item -> closed.contains(item.id())
                        ? closed(session, item, gone.contains(item.id()))
                        : item(
                                session,
                                item,
                                undeclared,
                                undeclared || shut.contains(item.route()) ? "" : item.route(),
                                reach(session, item, new Voting(members, written, recusals), total),
                                recused(item, recusals),
                                gone.contains(item.id()),
                                results.get(item.id()),
                                closed.isEmpty(),
                                away))
                .toList();
    }

    /**
     * Until the results are confirmed a member who has not declared sees what the items are, and nothing of their papers and
     * figures; only whoever leads the session works with what was counted. Before the invitation nobody can have declared,
     * and only who puts the agenda together reads them.
     */
    private boolean mustDeclare(
            CouncilSession session, List<Attendance> members, @Nullable AccountId person, Recusals recusals) {
        return person != null
                && session.mustHaveDeclared(person)
                && sits(session, members, person)
                && !recusals.declared(person)
                && rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session));
    }

    private boolean sits(CouncilSession session, List<Attendance> members, AccountId person) {
        if (!members.isEmpty()) {
            return members.stream().anyMatch(member -> member.account().equals(person));
        }
        return !currentActor.holds(Role.COUNCIL_SECRETARY, session.unit())
                && (currentActor.holds(Role.COUNCIL_MEMBER, session.unit())
                        || currentActor.holds(Role.COUNCIL_CHAIR, session.unit()));
    }

    private record Voting(List<Attendance> members, List<WrittenOpinion> written, Recusals recusals) {

        /** Who is there and takes part, or is not and wrote what is added to the votes. */
        private int on(AgendaItem item) {
            Set<AccountId> writing = written.stream()
                    .filter(opinion -> opinion.countedWhere(item.ballotMode())
                            && opinion.choices().containsKey(item.id()))
                    .map(WrittenOpinion::member)
                    .collect(Collectors.toSet());
            return (int) members.stream()
                    .filter(member -> !recusals.recused(member.account(), item.id()))
                    .filter(member -> member.present() || writing.contains(member.account()))
                    .count();
        }
    }

    private @Nullable Reach reach(CouncilSession session, AgendaItem item, Voting voting, int total) {
        if (session.status().counted()) {
            return null;
        }
        int recused = voting.recusals().of(item.id(), voting.members());
        int heldAgainst = rules.total(session.ruleSet(), desk.dayOf(session), total, recused);
        return new Reach(rules.majorityOf(session, item).needed(heldAgainst), total - recused, voting.on(item));
    }

    /** Members who are not there while presence is taken. */
    private static Set<UUID> away(CouncilSession session, List<Attendance> members) {
        return session.status().takesPresence() && session.openedAt() != null
                ? members.stream()
                        .filter(member -> !member.present())
                        .map(member -> member.account().value())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Nobody who is there may be left to stand in. */
    private @Nullable String standIn(@Nullable UUID account, @Nullable String name, Set<UUID> away) {
        return name != null && account != null && away.contains(account)
                ? texts.text("council.agenda.away", name)
                : name;
    }

    private static List<SessionDetails.Recused> recused(AgendaItem item, Recusals recusals) {
        return recusals.named(item.id()).entrySet().stream()
                .map(each -> new SessionDetails.Recused(each.getKey(), each.getValue()))
                .toList();
    }

    /** With the ballot of the form that was asked for: how another one is voted on would tell that the first ballot failed. */
    private SessionDetails.Item closed(CouncilSession session, AgendaItem item, boolean gone) {
        return new SessionDetails.Item(
                item.id(),
                item.position(),
                item.key(),
                item.name(),
                item.subjectUnitName(),
                item.formName(),
                "",
                "",
                "",
                rules.majorityOf(session, item),
                null,
                SessionDetails.Sight.RECUSED,
                List.of(),
                item.presiderName(),
                item.secretaryName(),
                rules.mode(session.ruleSet(), item.formCode(), desk.dayOf(session)),
                false,
                gone,
                null,
                List.of(),
                SessionDetails.Course.PLAIN);
    }

    private SessionDetails.Item item(
            CouncilSession session,
            AgendaItem item,
            boolean undeclared,
            String route,
            @Nullable Reach reach,
            List<SessionDetails.Recused> recused,
            boolean gone,
            @Nullable ItemResult result,
            boolean whole,
            Set<UUID> away) {
        Threshold majority = rules.majorityOf(session, item);
        AgendaSource.Outcome outcome = item.outcome();
        return new SessionDetails.Item(
                item.id(),
                item.position(),
                item.key(),
                item.name(),
                item.subjectUnitName(),
                item.formName(),
                undeclared ? "" : item.summary(),
                route,
                majorities.inWords(majority),
                majority,
                reach,
                undeclared ? SessionDetails.Sight.UNDECLARED : SessionDetails.Sight.ALL,
                recused,
                standIn(item.presider(), item.presiderName(), away),
                standIn(item.secretary(), item.secretaryName(), away),
                item.ballotMode(),
                openVotes.presides(session, item),
                gone,
                undeclared || result == null || outcome == null
                        ? null
                        : new SessionDetails.ItemOutcome(
                                result.figures(),
                                result.total(),
                                result.passed(),
                                result.arithmetic(),
                                outcome,
                                channels.disclosed(session, result).orElse(null)),
                undeclared || result == null || item.ballotMode() != BallotMode.ROLL_CALL
                        ? List.of()
                        : named(session, item),
                undeclared ? SessionDetails.Course.PLAIN : course(session, item, whole));
    }

    /** @param whole whether nothing of the session is closed to the person */
    private SessionDetails.Course course(CouncilSession session, AgendaItem item, boolean whole) {
        OtherForm form = item.otherForm();
        return new SessionDetails.Course(
                form == null ? null : form.name(),
                form != null && form.since() > session.ballotRound(),
                whole && session.status().counted() ? words.cut(session, item) : null,
                words.putOff(item),
                item.putOff() == null ? null : item.putOff().until());
    }

    private List<SessionDetails.Named> named(CouncilSession session, AgendaItem item) {
        return named.of(session.id(), item.lastRound()).stream()
                .filter(vote -> vote.item().equals(item.id()))
                .map(vote -> new SessionDetails.Named(vote.memberName(), vote.choice()))
                .toList();
    }
}
