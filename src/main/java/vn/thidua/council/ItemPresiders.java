package vn.thidua.council;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who stands in for the presider and for the secretary on the items from which those are recused: a vice chair
 * presides, the standing member or another member keeps the minutes. Members who are there and have declared come first.
 */
@Component
class ItemPresiders {

    private static final List<Post> PRESIDING = List.of(Post.VICE_CHAIR, Post.STANDING_MEMBER, Post.MEMBER);
    private static final List<Post> WRITING = List.of(Post.STANDING_MEMBER, Post.MEMBER, Post.VICE_CHAIR);

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;

    ItemPresiders(SessionDesk desk, Attendances attendances, Declarations declarations) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
    }

    /** Done at the opening and again whenever somebody declares during the session. */
    void assign(CouncilSession session) {
        Recusals recusals = declarations.of(session.id());
        List<Attendance> members = attendances.of(session.id());
        for (AgendaItem item : desk.agenda(session)) {
            boolean presider = recusals.recused(session.presider(), item.id());
            Attendance instead = presider
                    ? standIn(
                            PRESIDING,
                            members,
                            recusals,
                            item,
                            item.presider(),
                            session.presider(),
                            session.secretary())
                    : null;
            item.presidedBy(instead);
            UUID presiding =
                    instead == null ? session.presider() : instead.account().value();
            boolean secretary = recusals.recused(session.secretary(), item.id());
            item.minutesKeptBy(
                    secretary
                            ? standIn(
                                    WRITING, members, recusals, item, item.secretary(), presiding, session.secretary())
                            : null);
        }
    }

    /** Whoever still has to confirm the items over which they presided instead. */
    List<UUID> awaited(CouncilSession session) {
        return desk.agenda(session).stream()
                .filter(AgendaItem::awaitsItsPresider)
                .map(AgendaItem::presider)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whoever stands in already goes on, rather than somebody of whom no more can be said. */
    private static Attendance standIn(
            List<Post> posts,
            List<Attendance> members,
            Recusals recusals,
            AgendaItem item,
            @Nullable UUID now,
            @Nullable UUID presider,
            @Nullable UUID secretary) {
        return members.stream()
                .filter(member -> posts.contains(member.post()))
                .filter(member -> !member.account().value().equals(presider))
                .filter(member -> !member.account().value().equals(secretary))
                .filter(member -> !recusals.recused(member.account(), item.id()))
                .min(Comparator.comparing((Attendance member) -> !member.present())
                        .thenComparing(member -> !recusals.declared(member.account()))
                        .thenComparing(member -> !member.account().value().equals(now))
                        .thenComparing(member -> posts.indexOf(member.post()))
                        .thenComparing(Attendance::name))
                .orElseThrow(() -> CouncilException.nobodyStandsIn(item.name()));
    }
}
