package vn.thidua.council;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who stands in for the presider and for the secretary on the items from which those are recused: by post, the
 * standing member or another member for the minutes. Members who are there and have declared come first.
 */
@Component
class ItemPresiders {

    /** In whose turn. A chair does not preside once they have left; a seat of secretary is not whose minutes it is. */
    private static final List<Post> PRESIDING =
            List.of(Post.CHAIR, Post.VICE_CHAIR, Post.STANDING_MEMBER, Post.MEMBER, Post.SECRETARY);

    private static final List<Post> WRITING =
            List.of(Post.STANDING_MEMBER, Post.MEMBER, Post.VICE_CHAIR, Post.CHAIR, Post.SECRETARY);

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;

    ItemPresiders(SessionDesk desk, Attendances attendances, Declarations declarations) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
    }

    /**
     * Done at the opening, and again whenever somebody declares during the session.
     *
     * @throws CouncilException where nobody who takes part in an item could preside over it or keep its minutes
     */
    void assign(CouncilSession session) {
        assign(session, session.presider());
    }

    /**
     * Done when presiding passes on. Whoever has left may be the only one who takes part in an item: presence is not
     * refused for that, and they preside over it, or keep its minutes, from afar.
     *
     * @param before who presided over the session until now
     */
    void assign(CouncilSession session, @Nullable UUID before) {
        Recusals recusals = declarations.of(session.id());
        List<Attendance> members = attendances.of(session.id());
        for (AgendaItem item : desk.agenda(session)) {
            UUID presided = item.presider() == null ? before : item.presider();
            UUID kept = item.secretary() == null ? session.secretary() : item.secretary();
            List<Attendance> taking = members.stream()
                    .filter(member -> !recusals.recused(member.account(), item.id()))
                    .toList();
            Attendance instead = recusals.recused(session.presider(), item.id())
                    ? standIn(PRESIDING, taking, recusals, item.presider(), session.secretary())
                            .or(() -> stay(taking, null, presided))
                            .orElseThrow(() -> CouncilException.nobodyStandsIn(item.name()))
                    : null;
            item.presidedBy(instead);
            UUID presiding =
                    instead == null ? session.presider() : instead.account().value();
            item.minutesKeptBy(
                    recusals.recused(session.secretary(), item.id())
                            ? standIn(WRITING, taking, recusals, item.secretary(), presiding)
                                    .or(() -> stay(taking, presiding, kept, presided))
                                    .orElseThrow(() -> CouncilException.nobodyStandsIn(item.name()))
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
    private static Optional<Attendance> standIn(
            List<Post> posts,
            List<Attendance> taking,
            Recusals recusals,
            @Nullable UUID now,
            @Nullable UUID otherPart) {
        return taking.stream()
                .filter(member -> !member.account().value().equals(otherPart))
                .min(Comparator.comparing((Attendance member) -> !member.present())
                        .thenComparing(member -> !recusals.declared(member.account()))
                        .thenComparing(member -> !member.account().value().equals(now))
                        .thenComparing(member -> posts.indexOf(member.post()))
                        .thenComparing(Attendance::name));
    }

    /** The first of those who had a part in it and still takes part; nobody who has the other part now. */
    private static Optional<Attendance> stay(
            List<Attendance> taking, @Nullable UUID otherPart, @Nullable UUID... before) {
        return Arrays.stream(before)
                .filter(account -> account != null && !account.equals(otherPart))
                .flatMap(account -> taking.stream()
                        .filter(member -> member.account().value().equals(account)))
                .findFirst();
    }
}
