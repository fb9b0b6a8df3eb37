package vn.thidua.council;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Founds the Council of the sample commune from whoever sits on it; comes after the sample accounts. */
@Component
@Order(200)
@ConditionalOnProperty(name = "thidua.sample", havingValue = "true")
class SampleCouncil implements ApplicationRunner {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final LocalDate FOUNDED = LocalDate.of(2026, Month.JANUARY, 12);

    private final Councils councils;
    private final CouncilFounding founding;
    private final RoleHolders holders;
    private final Texts texts;

    SampleCouncil(Councils councils, CouncilFounding founding, RoleHolders holders, Texts texts) {
        this.councils = councils;
        this.founding = founding;
        this.holders = holders;
        this.texts = texts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (councils.standing(COMMUNE.value(), FOUNDED, Scope.ALL).isEmpty()) {
            founding.found(
                    COMMUNE,
                    new FoundCouncil(
                            texts.text("council.sample.name"),
                            texts.text("council.sample.term"),
                            texts.text("council.sample.decision"),
                            FOUNDED,
                            true,
                            seats()));
        }
    }

    private List<FoundCouncil.Seat> seats() {
        Set<AccountId> chairs = accounts(Role.COUNCIL_CHAIR);
        Set<AccountId> vices = accounts(Role.COMMUNE_VICE_CHAIR);
        Set<AccountId> secretaries = accounts(Role.COUNCIL_SECRETARY);
        List<FoundCouncil.Seat> seats = new ArrayList<>();
        for (RoleHolders.Holder member : holders.holders(Role.COUNCIL_MEMBER, COMMUNE, FOUNDED)) {
            Post post = chairs.contains(member.account())
                    ? Post.CHAIR
                    : vices.contains(member.account())
                            ? Post.VICE_CHAIR
                            : secretaries.contains(member.account()) ? Post.SECRETARY : Post.MEMBER;
            seats.add(new FoundCouncil.Seat(member.account(), member.name(), post));
        }
        seats.sort(Comparator.comparing(FoundCouncil.Seat::post));
        return seats;
    }

    private Set<AccountId> accounts(Role role) {
        return holders.holders(role, COMMUNE, FOUNDED).stream()
                .map(RoleHolders.Holder::account)
                .collect(Collectors.toSet());
    }
}
