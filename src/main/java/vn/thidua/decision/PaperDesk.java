package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Substitution;
import vn.thidua.shared.Substitution.Standing;
import vn.thidua.shared.UnitCode;

/** Who does what on a paper, and whose papers somebody reads. */
@Component
class PaperDesk {

    /** Roles that read the papers of the authority they are held at. */
    private static final Set<Role> READERS = EnumSet.of(
            Role.INTAKE_OFFICER,
            Role.APPRAISER,
            Role.DEPARTMENT_HEAD,
            Role.COUNCIL_SECRETARY,
            Role.COMMUNE_CHAIR,
            Role.COMMUNE_VICE_CHAIR,
            Role.CLERK,
            Role.INSPECTOR,
            Role.CITY_APPRAISER,
            Role.CITY_BOARD_HEAD,
            Role.CITY_DIRECTOR,
            Role.CITY_APPROVER);

    private final CurrentActor currentActor;
    private final Substitution substitution;
    private final Clock clock;

    PaperDesk(CurrentActor currentActor, Substitution substitution, Clock clock) {
        this.currentActor = currentActor;
        this.substitution = substitution;
        this.clock = clock;
    }

    /**
     * The authorities whose papers the actor reads. Narrower than the scope of the actor's units: who works at the city
     * may read all its communes' units, but of their papers only what was handed over.
     */
    Scope reading() {
        if (currentActor.actor().account() == null) {
            return currentActor.scope();
        }
        return Scope.of(currentActor.assignments().stream()
                .filter(held -> READERS.contains(held.role()))
                .map(RoleAt::unit)
                .collect(Collectors.toSet()));
    }

    /** Who checks the list and the text. */
    Set<RoleAt> officers(Paper paper) {
        return Set.of(new RoleAt(commune(paper) ? Role.APPRAISER : Role.CITY_APPRAISER, paper.unit()));
    }

    /** Who may sign. */
    Set<RoleAt> signers(Paper paper) {
        RoleAt deputy = new RoleAt(Role.COMMUNE_VICE_CHAIR, paper.unit());
        if (!commune(paper)) {
            return Set.of(new RoleAt(Role.CITY_APPROVER, paper.unit()));
        }
        return paper.deputyOnly() ? Set.of(deputy) : Set.of(new RoleAt(Role.COMMUNE_CHAIR, paper.unit()), deputy);
    }

    Set<RoleAt> clerks(Paper paper) {
        return Set.of(new RoleAt(Role.CLERK, paper.unit()));
    }

    /** Who takes a submission in at the city, and appraises. */
    Set<RoleAt> receivers(UnitCode city) {
        return Set.of(new RoleAt(Role.CITY_APPRAISER, city));
    }

    boolean isOneOf(Set<RoleAt> wanted) {
        return currentActor.assignments().stream().anyMatch(wanted::contains);
    }

    void requireOneOf(Set<RoleAt> wanted) {
        currentActor.requireOneOf(wanted);
    }

    /**
     * Asks for the signer's role.
     *
     * @throws DecisionException for the head of a paper left to the deputy, and for somebody who holds the role by
     *     written authorisation (TUQ.) only: no paper has its text yet
     */
    SigningCapacity requireSigner(Paper paper) {
        SigningCapacity capacity = capacity(paper);
        if (capacity == null && paper.deputyOnly() && isHead(paper)) {
            throw DecisionException.deputyOnly();
        }
        requireOneOf(signers(paper));
        if (capacity == null) {
            throw DecisionException.authorisedOnly();
        }
        return capacity;
    }

    /**
     * In what capacity the actor would sign; the chair's own office goes first, who stands in for the chair signs KT.
     * {@code null}: may not sign.
     */
    @Nullable
    SigningCapacity capacity(Paper paper) {
        return signers(paper).stream()
                .map(this::capacity)
                .filter(Objects::nonNull)
                .filter(found -> found != SigningCapacity.HEAD || !paper.deputyOnly())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable SigningCapacity capacity(RoleAt signer) {
        return switch (substitution.standing(signer.role(), signer.unit())) {
            case OWN ->
                signer.role() == Role.COMMUNE_VICE_CHAIR ? SigningCapacity.DEPUTY_FOR_HEAD : SigningCapacity.HEAD;
            case DEPUTY -> SigningCapacity.DEPUTY_FOR_HEAD;
            case AUTHORISED, NONE -> null;
        };
    }

    /** Whether the office whose name the paper carries is the actor's own. */
    boolean isHead(Paper paper) {
        RoleAt head = head(paper);
        return substitution.standing(head.role(), head.unit()) == Standing.OWN;
    }

    /** The head's office. */
    RoleAt head(Paper paper) {
        return new RoleAt(commune(paper) ? Role.COMMUNE_CHAIR : Role.CITY_APPROVER, paper.unit());
    }

    /** The office whose holder's name a paper carries until somebody signs it. */
    RoleAt namedSigner(Paper paper) {
        return commune(paper) && paper.deputyOnly() ? new RoleAt(Role.COMMUNE_VICE_CHAIR, paper.unit()) : head(paper);
    }

    AccountId account() {
        return Objects.requireNonNull(currentActor.actor().account(), "A paper is never changed by the system");
    }

    String name() {
        return currentActor.actor().name();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Candidates as the engine takes them. */
    static String candidates(Set<RoleAt> roles) {
        List<String> names = roles.stream().map(RoleAt::toString).sorted().toList();
        return String.join(",", names);
    }

    private static boolean commune(Paper paper) {
        return paper.level() == DecidingLevel.COMMUNE;
    }
}
