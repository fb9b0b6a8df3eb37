package vn.thidua.council;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.Printout;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;

/**
 * What of a session the person acting may print, as it stands for them. Secretary and chair print for all members, a member
 * what is addressed to them; nobody prints of an item in which they take no part more than its name.
 */
@Component
@Transactional(readOnly = true)
class CouncilPapers {

    private static final Set<SessionStatus> NOBODY_INVITED =
            EnumSet.of(SessionStatus.PLANNING, SessionStatus.AGENDA_SETTLED, SessionStatus.CANCELLED);

    private final SessionDesk desk;
    private final Councils councils;
    private final Attendances attendances;
    private final Declarations declarations;
    private final ClosedItems closedItems;
    private final CurrentActor currentActor;
    private final WrittenOpinions written;
    private final MinutesReading minutes;
    private final InvitationPrint invitations;
    private final BallotPrint ballots;
    private final OpinionPrint opinions;
    private final MinutesPrint minutesPrint;
    private final Moments moments;
    private final Texts texts;

    CouncilPapers(
            SessionDesk desk,
            Councils councils,
            Attendances attendances,
            Declarations declarations,
            ClosedItems closedItems,
            CurrentActor currentActor,
            WrittenOpinions written,
            MinutesReading minutes,
            InvitationPrint invitations,
            BallotPrint ballots,
            OpinionPrint opinions,
            MinutesPrint minutesPrint,
            Moments moments,
            Texts texts) {
        this.desk = desk;
        this.councils = councils;
        this.attendances = attendances;
        this.declarations = declarations;
        this.closedItems = closedItems;
        this.currentActor = currentActor;
        this.written = written;
        this.minutes = minutes;
        this.invitations = invitations;
        this.ballots = ballots;
        this.opinions = opinions;
        this.minutesPrint = minutesPrint;
        this.moments = moments;
        this.texts = texts;
    }

    /**
     * The paper, made of the data as of now; empty where there is none for the person.
     *
     * @throws vn.thidua.shared.BusinessException {@code shared.notFound} for a session whose papers they do not read
     */
    Optional<CouncilPrintout> of(UUID id, CouncilPaper paper) {
        CouncilSession session = desk.find(id);
        return switch (paper) {
            case INVITATION -> NOBODY_INVITED.contains(session.status()) ? Optional.empty() : invitation(session);
            case BALLOTS ->
                session.status() == SessionStatus.OPEN && leads(session) ? ballots(session) : Optional.empty();
            case OPINIONS ->
                session.takesOpinions(desk.now()) && written.rule(session) != OpinionRule.OFF
                        ? opinions(session)
                        : Optional.empty();
            case MINUTES, COUNT -> minutes(session, paper);
        };
    }

    private Optional<CouncilPrintout> invitation(CouncilSession session) {
        Council council = councils.get(session.council());
        List<Attendance> members = attendances.of(session.id());
        return file(
                session,
                CouncilPaper.INVITATION,
                theirs(session, members).stream()
                        .map(member -> invitations.sheet(session, council, members, member))
                        .toList());
    }

    private Optional<CouncilPrintout> ballots(CouncilSession session) {
        return file(
                session,
                CouncilPaper.BALLOTS,
                ballots.sheets(session, councils.get(session.council()), closed(session)));
    }

    private Optional<CouncilPrintout> opinions(CouncilSession session) {
        List<Attendance> members = theirs(session, attendances.of(session.id()));
        return file(
                session,
                CouncilPaper.OPINIONS,
                opinions.sheets(session, councils.get(session.council()), members, closed(session)));
    }

    private Optional<CouncilPrintout> minutes(CouncilSession session, CouncilPaper paper) {
        MinutesDetails details = minutes.of(session);
        if (details.editions().isEmpty() || (paper == CouncilPaper.COUNT && details.count() == null)) {
            return Optional.empty();
        }
        return Optional.of(paper == CouncilPaper.COUNT ? minutesPrint.count(details) : minutesPrint.minutes(details));
    }

    private Optional<CouncilPrintout> file(CouncilSession session, CouncilPaper paper, List<Printout> sheets) {
        String day = moments.day(Objects.requireNonNull(session.meetingAt(), "convened"))
                .replace('/', '-');
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new CouncilPrintout(texts.text("council.print.name." + paper, day), sheets));
    }

    /** All of them for whoever leads the session, one's own seat for others. */
    private List<Attendance> theirs(CouncilSession session, List<Attendance> members) {
        AccountId person = desk.person();
        return leads(session)
                ? members
                : members.stream()
                        .filter(member -> member.account().equals(person))
                        .toList();
    }

    private boolean leads(CouncilSession session) {
        return currentActor.holds(Role.COUNCIL_SECRETARY, session.unit())
                || currentActor.holds(Role.COUNCIL_CHAIR, session.unit())
                || desk.person().value().equals(session.presider());
    }

    private Set<UUID> closed(CouncilSession session) {
        return closedItems.to(desk.person(), desk.agenda(session), declarations.of(session.id()));
    }
}
