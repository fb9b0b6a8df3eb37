package vn.thidua.nomination;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;

/** The nominations that the person acting may see; one outside answers as if it did not exist. */
@Component
class Visible {

    private static final Set<Role> WRITERS = EnumSet.of(
            Role.VILLAGE_HEAD,
            Role.VILLAGE_FRONT,
            Role.ORG_NOMINATOR,
            Role.COMMUNE_CHAIR,
            Role.INTAKE_OFFICER,
            Role.APPRAISER);

    private final Nominations nominations;
    private final NominationLines lines;
    private final LineSeats seats;
    private final CurrentActor current;
    private final Units units;

    Visible(Nominations nominations, NominationLines lines, LineSeats seats, CurrentActor current, Units units) {
        this.nominations = nominations;
        this.lines = lines;
        this.seats = seats;
        this.units = units;
        this.current = current;
    }

    Nomination read(UUID id) {
        return nominations.find(id, scope(), reader()).orElseThrow(BusinessException::notFound);
    }

    Nomination lock(UUID id) {
        return nominations.lock(id, scope(), reader()).orElseThrow(BusinessException::notFound);
    }

    Scope scope() {
        return current.scope();
    }

    Reader reader() {
        return new Reader(drafting(), scope().everything() ? Scope.ALL : below(), closedNominations());
    }

    /** Nominations with a line from which the person is recused in the Council, until they are public. */
    Set<UUID> closedNominations() {
        Set<UUID> recused = closedLines();
        return recused.isEmpty()
                ? Set.of()
                : lines.nominationsOf(recused).stream()
                        .map(NominationLines.Belonging::getNomination)
                        .collect(Collectors.toSet());
    }

    /** What the person sees of a nomination that they may read. */
    Sight sight(Nomination nomination) {
        return new Sight(nomination, below().covers(nomination.unit()), closedLines());
    }

    /** The lines of which the person takes no part in the vote, until they are public. */
    Set<UUID> closedLines() {
        return seats.recusedFrom();
    }

    /** The units that the person reaches otherwise than from the city. */
    Scope below() {
        return current.scopeBy(held -> !isOfCity(held));
    }

    private boolean isOfCity(RoleAt held) {
        return switch (held.role()) {
            case CITY_APPRAISER, CITY_BOARD_HEAD, CITY_DIRECTOR, CITY_APPROVER -> true;
            default -> {
                UnitKind kind = units.unit(held.unit()).kind();
                yield kind == UnitKind.CITY || kind == UnitKind.CITY_OFFICE;
            }
        };
    }

    /** The roles, each at its unit, in which the person writes nominations. */
    Set<String> drafting() {
        Set<String> roles = new TreeSet<>();
        for (RoleAt held : current.assignments()) {
            if (WRITERS.contains(held.role())) {
                roles.add(held.toString());
            }
        }
        return roles;
    }

    /** Whether the person holds the role in which the nomination is written. */
    boolean mayWrite(Nomination nomination) {
        return current.assignments().contains(nomination.nominatedAs());
    }

    void requireNominator(Nomination nomination) {
        current.requireOneOf(Set.of(nomination.nominatedAs()));
    }

    /** @throws NominationException when the person is a nominee, or the household named after them */
    void refuseOwnLine(Nomination nomination) {
        if (OwnLine.among(nomination, current.actor().name())) {
            throw NominationException.ownLine();
        }
    }

    /** The account of the person acting. */
    AccountId me() {
        AccountId account = current.actor().account();
        if (account == null) {
            throw BusinessException.forbidden();
        }
        return account;
    }
}
