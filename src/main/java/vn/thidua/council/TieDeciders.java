package vn.thidua.council;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/** Who chooses where votes are equal at the last place of a quota: the presider, unless they take no part in one of the items. */
@Component
class TieDeciders {

    private final SessionDesk desk;
    private final QuotaCutting cutting;
    private final Declarations declarations;
    private final Attendances attendances;

    TieDeciders(SessionDesk desk, QuotaCutting cutting, Declarations declarations, Attendances attendances) {
        this.desk = desk;
        this.cutting = cutting;
        this.declarations = declarations;
        this.attendances = attendances;
    }

    /** @return {@code null} where there is nothing to decide */
    @Nullable
    AccountId of(CouncilSession session) {
        List<UUID> tied = cutting.undecided(session).values().stream()
                .flatMap(List::stream)
                .map(QuotaCuts.Cut::item)
                .toList();
        if (tied.isEmpty()) {
            return null;
        }
        Recusals recusals = declarations.of(session.id());
        Stream<UUID> presiders = Stream.concat(
                Stream.ofNullable(session.presider()),
                desk.agenda(session).stream()
                        .filter(item -> tied.contains(item.id()))
                        .map(AgendaItem::presider)
                        .filter(Objects::nonNull));
        Stream<UUID> members = attendances.of(session.id()).stream()
                .sorted(Comparator.comparing((Attendance member) -> !member.present()))
                .map(member -> member.account().value());
        return Stream.concat(presiders, members)
                .filter(member -> tied.stream().noneMatch(item -> recusals.recused(member, item)))
                .findFirst()
                .map(AccountId::new)
                .orElseThrow(() -> new IllegalStateException("Nobody may decide the tie"));
    }
}
