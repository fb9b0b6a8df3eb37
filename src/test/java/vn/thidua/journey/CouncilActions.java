package vn.thidua.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.AdjournedSessionService;
import vn.thidua.council.AgendaReasonService;
import vn.thidua.council.AgendaService;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.BallotService;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.Call;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.CountAbsenceService;
import vn.thidua.council.CountMinutesService;
import vn.thidua.council.CounterReplacementService;
import vn.thidua.council.CountingTeamService;
import vn.thidua.council.EndOfTerm;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.Guest;
import vn.thidua.council.GuestService;
import vn.thidua.council.HandIn;
import vn.thidua.council.Hands;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.MinutesService;
import vn.thidua.council.OpenVoteService;
import vn.thidua.council.OutcomeService;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.PaperBoxService;
import vn.thidua.council.PaperIssue;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.QuotaTieService;
import vn.thidua.council.ReservedOpinionService;
import vn.thidua.council.SeatChange;
import vn.thidua.council.SeatCorrection;
import vn.thidua.council.SeatService;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.council.tally.Choice;
import vn.thidua.document.Received;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** What is done in the Council: the agenda, the meeting, ballots on every channel, outcomes and minutes. */
final class CouncilActions extends ActionList {

    private static final String LINE = "nomination-line";

    private final UUID spare;
    private final Received pdf;

    CouncilActions(ApplicationContext context, TwoCommunes world, UUID spare, Received pdf) {
        super(context, world);
        this.spare = spare;
        this.pdf = pdf;
        agenda();
        seats();
        meeting();
        channels();
    }

    private void agenda() {
        AgendaService agenda = bean(AgendaService.class);
        add("AgendaService.plan", s -> agenda.plan(CommandKey.fresh(), commune(), List.of(subject(s))));
        add("AgendaService.add", s -> agenda.add(CommandKey.fresh(), s.session(), new SubjectKey(LINE, spare)));
        add("AgendaService.move", s -> agenda.move(CommandKey.fresh(), s.session(), s.item(), 1));
        add("AgendaService.remove", s -> agenda.remove(CommandKey.fresh(), s.session(), s.item()));
        add("AgendaService.settle", s -> agenda.settle(CommandKey.fresh(), s.session()));
        AgendaReasonService agendaReasons = bean(AgendaReasonService.class);
        add("AgendaReasonService.explain", s -> agendaReasons.explain(CommandKey.fresh(), s.session(), WHY));
        add("AgendaService.cancel", s -> agenda.cancel(CommandKey.fresh(), s.session(), WHY));
        CouncilService councils = bean(CouncilService.class);
        add("CouncilService.found", s -> councils.found(CommandKey.fresh(), commune(), council()));
    }

    private void seats() {
        SeatService seats = bean(SeatService.class);
        LocalDate today = LocalDate.now(clock);
        add(
                "SeatService.change",
                s -> seats.change(
                        CommandKey.fresh(),
                        commune(),
                        new SeatChange("02/QĐ-UBND", today, today.plusDays(1), fewer(1))));
        add("SeatService.correct", s -> {
            // Corrected is what was entered the same day.
            seats.change(CommandKey.fresh(), commune(), new SeatChange("02/QĐ-UBND", today, today, fewer(1)));
            seats.correct(CommandKey.fresh(), commune(), new SeatCorrection(WHY, fewer(2)));
        });
        add(
                "SeatService.end",
                s -> seats.end(CommandKey.fresh(), commune(), new EndOfTerm("03/QĐ-UBND", today, today.plusDays(1))));
    }

    /** The seats without the last of them. */
    private List<FoundCouncil.Seat> fewer(int without) {
        List<FoundCouncil.Seat> seats = council().seats();
        return seats.subList(0, seats.size() - without);
    }

    private void meeting() {
        MeetingService meeting = bean(MeetingService.class);
        BallotService ballots = bean(BallotService.class);
        MinutesService minutes = bean(MinutesService.class);
        add("MeetingService.convene", s -> meeting.convene(CommandKey.fresh(), s.session(), convocation()));
        InterestService interests = bean(InterestService.class);
        add("InterestService.declare", s -> interests.declare(CommandKey.fresh(), s.session(), List.of()));
        OpenVoteService openVotes = bean(OpenVoteService.class);
        add(
                "OpenVoteService.callRoll",
                s -> openVotes.callRoll(
                        CommandKey.fresh(),
                        s.session(),
                        List.of(new Call(
                                world.account(TwoCommunes.Side.OWN, Role.COUNCIL_CHAIR.name()),
                                anyItem(s),
                                Choice.AGREE))));
        add(
                "OpenVoteService.enterHands",
                s -> openVotes.enterHands(CommandKey.fresh(), s.session(), List.of(new Hands(anyItem(s), 1, 0, 0))));
        add("OpenVoteService.confirmHands", s -> openVotes.confirmHands(CommandKey.fresh(), s.session()));
        OutcomeService outcomes = bean(OutcomeService.class);
        add(
                "OutcomeService.putOtherForm",
                s -> outcomes.putOtherForm(CommandKey.fresh(), s.session(), anyItem(s), "F-GK-CN"));
        add(
                "OutcomeService.putOff",
                s -> outcomes.putOff(
                        CommandKey.fresh(), s.session(), anyItem(s), AgendaSource.Until.LATER_SESSION, WHY));
        add("OutcomeService.openBallot", s -> outcomes.openBallot(CommandKey.fresh(), s.session()));
        QuotaTieService ties = bean(QuotaTieService.class);
        add(
                "QuotaTieService.choose",
                s -> ties.choose(CommandKey.fresh(), s.session(), s.tiedQuota(), Set.of(anyItem(s)), WHY));
        add(
                "AdjournedSessionService.end",
                s -> bean(AdjournedSessionService.class).end(CommandKey.fresh(), s.session(), WHY));
        add(
                "GuestService.enter",
                s -> bean(GuestService.class)
                        .enter(CommandKey.fresh(), s.session(), List.of(new Guest("Khách mời", WHY))));
        add("MeetingService.resume", s -> meeting.resume(CommandKey.fresh(), s.session()));
        add("MeetingService.confirmItems", s -> meeting.confirmItems(CommandKey.fresh(), s.session()));
        add(
                "MinutesService.signPart",
                s -> minutes.signPart(CommandKey.fresh(), s.session(), 1, s.partHash(), TwoCommunes.PASSWORD));
        add("MeetingService.recordPresence", s -> meeting.recordPresence(CommandKey.fresh(), s.session(), presence()));
        add("MeetingService.open", s -> meeting.open(CommandKey.fresh(), s.session()));
        add("MeetingService.closeBallot", s -> meeting.closeBallot(CommandKey.fresh(), s.session()));
        add("MeetingService.confirmResults", s -> meeting.confirmResults(CommandKey.fresh(), s.session()));
        put(
                "BallotService.handIn",
                s -> ballots.handIn(CommandKey.fresh(), s.session(), agreeing(s)) == HandIn.HANDED_IN);
        add("MinutesService.amend", s -> minutes.amend(CommandKey.fresh(), s.session(), WHY));
        add(
                "MinutesService.sign",
                s -> minutes.sign(CommandKey.fresh(), s.session(), s.minutesHash(), TwoCommunes.PASSWORD));
        add(
                "ReservedOpinionService.reserve",
                s -> bean(ReservedOpinionService.class).reserve(CommandKey.fresh(), s.session(), null, WHY));
        add("MinutesService.giveBack", s -> minutes.giveBack(CommandKey.fresh(), s.session(), WHY));
    }

    private void channels() {
        CountingTeamService teams = bean(CountingTeamService.class);
        PaperBallotService onPaper = bean(PaperBallotService.class);
        PaperBoxService boxes = bean(PaperBoxService.class);
        WrittenOpinionService opinions = bean(WrittenOpinionService.class);
        AccountId aside = world.id(ChannelRoads.aside());
        add("CountingTeamService.appoint", s -> teams.appoint(CommandKey.fresh(), commune(), ChannelRoads.team(world)));
        add("CountingTeamService.choose", s -> teams.choose(CommandKey.fresh(), s.session(), ChannelRoads.team(world)));
        put(
                "PaperBallotService.issue",
                s -> onPaper.issue(CommandKey.fresh(), s.session(), aside) == PaperIssue.ISSUED);
        add("PaperBoxService.enter", s -> boxes.enter(CommandKey.fresh(), s.session(), found(s)));
        add(
                "CountMinutesService.sign",
                s -> bean(CountMinutesService.class)
                        .sign(CommandKey.fresh(), s.session(), s.countHash(), TwoCommunes.PASSWORD));
        AccountId counter = ChannelRoads.team(world).getFirst();
        add(
                "CountAbsenceService.record",
                s -> bean(CountAbsenceService.class).record(CommandKey.fresh(), s.session(), counter, WHY));
        add(
                "CounterReplacementService.replace",
                s -> bean(CounterReplacementService.class)
                        .replace(CommandKey.fresh(), s.session(), counter, aside, WHY));
        add(
                "WrittenOpinionService.enter",
                s -> opinions.enter(CommandKey.fresh(), s.session(), aside, agreeing(s), pdf));
        add("WrittenOpinionService.takeBack", s -> opinions.takeBack(CommandKey.fresh(), s.session(), aside, WHY));
        add("WrittenOpinionService.finish", s -> opinions.finish(CommandKey.fresh(), s.session()));
    }

    private static Map<UUID, BoxFigures> found(Situation s) {
        Map<UUID, BoxFigures> found = new HashMap<>();
        s.items().forEach(item -> found.put(item, new BoxFigures(1, 0, 0, 0)));
        return found;
    }

    private Convocation convocation() {
        return new Convocation(Instant.now(clock).plus(Duration.ofMinutes(5)), "Phòng họp", WHY, WHY);
    }

    private List<PresenceMark> presence() {
        return List.of(PresenceMark.present(
                world.account(TwoCommunes.Side.OWN, Role.COUNCIL_CHAIR.name()), PresenceMode.IN_PERSON));
    }

    private static UUID anyItem(Situation s) {
        return s.items().stream().findFirst().orElseGet(() -> new UUID(0, 0));
    }

    private static Map<UUID, Choice> agreeing(Situation s) {
        Map<UUID, Choice> choices = new HashMap<>();
        s.items().forEach(item -> choices.put(item, Choice.AGREE));
        return choices;
    }

    private FoundCouncil council() {
        return world.council(TwoCommunes.Side.OWN);
    }

    private AssignmentDraft another() {
        return AssignmentDraft.own(Role.ARCHIVIST, TwoCommunes.Side.OTHER_CITY.commune(), LocalDate.now(clock));
    }

    private static SubjectKey subject(Situation s) {
        return s.awaitsTheCitysCouncil()
                ? new SubjectKey("city-line", s.appraisal().value())
                : new SubjectKey(LINE, s.line());
    }

    private static UnitCode commune() {
        return TwoCommunes.Side.OWN.commune();
    }
}
