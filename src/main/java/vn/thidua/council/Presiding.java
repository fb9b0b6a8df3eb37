package vn.thidua.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Texts;
import vn.thidua.shared.Unscoped;

/**
 * Who presides over an opened session. Whoever opened it does, as long as they are there: when they leave, a vice chair who is
 * there takes over, and when they are back, they do again. Whoever presides at the end confirms and signs. The caller holds
 * the session's row locked.
 *
 * @see "ADR 0077"
 */
@Component
@Unscoped("By the session that the caller found within its scope")
class Presiding {

    /** In whose turn; the secretary keeps the minutes and does not preside. */
    private static final List<Post> TURN = List.of(Post.CHAIR, Post.VICE_CHAIR, Post.STANDING_MEMBER, Post.MEMBER);

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final ItemPresiders presiders;
    private final CouncilProcess process;
    private final Moments moments;
    private final Texts texts;

    Presiding(
            JdbcClient jdbc,
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            ItemPresiders presiders,
            CouncilProcess process,
            Moments moments,
            Texts texts) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.presiders = presiders;
        this.process = process;
        this.moments = moments;
        this.texts = texts;
    }

    void opened(CouncilSession session) {
        add(session);
    }

    /** Passes presiding on where one of these marks says that whoever presides has left, or that whoever opened is back. */
    void follow(CouncilSession session, List<PresenceMark> marks) {
        UUID now = session.presider();
        if (now == null) {
            return;
        }
        Set<UUID> marked = marks.stream().map(mark -> mark.member().value()).collect(Collectors.toSet());
        Map<UUID, Attendance> members = attendances.of(session.id()).stream()
                .collect(Collectors.toMap(member -> member.account().value(), member -> member));
        UUID opener = periods(session.id()).getFirst().account();
        Attendance back = members.get(opener);
        if (!opener.equals(now) && back != null && back.present() && marked.contains(opener)) {
            passOn(session, back);
            return;
        }
        Attendance presider = members.get(now);
        // Somebody may come after whoever presided had left an empty room; who opened without having been checked in
        // stays.
        if (presider != null && !presider.present() && (presider.attended() || marked.contains(now))) {
            next(session).ifPresent(next -> passOn(session, next));
        }
    }

    /** Nobody where nobody else is there: then it stays with the one who left, who does what is left from afar. */
    private Optional<Attendance> next(CouncilSession session) {
        Recusals recusals = declarations.of(session.id());
        return attendances.of(session.id()).stream()
                .filter(Attendance::present)
                .filter(member -> TURN.contains(member.post()))
                .filter(member -> !member.account().value().equals(session.secretary()))
                .min(Comparator.comparing((Attendance member) -> !recusals.declared(member.account()))
                        .thenComparing(member -> TURN.indexOf(member.post()))
                        .thenComparing(Attendance::name));
    }

    private void passOn(CouncilSession session, Attendance next) {
        AccountId before = new AccountId(Objects.requireNonNull(session.presider(), "opened"));
        session.presidedBy(next.account(), next.name());
        add(session);
        presiders.assign(session, before.value());
        desk.record(
                "council.presiderChanged",
                session.id(),
                null,
                Map.of("account", next.account().toString(), "before", before.toString()));
        UUID secretary = session.secretary();
        process.presiderChanged(
                session.id(), before, next.account(), secretary == null ? null : new AccountId(secretary));
    }

    /** As it stands in the minutes: one name, or each with the time from which they presided. */
    String words(CouncilSession session) {
        List<Period> periods = periods(session.id());
        if (periods.size() <= 1) {
            return String.valueOf(session.presiderName());
        }
        return periods.getFirst().name()
                + periods.stream()
                        .skip(1)
                        .map(each ->
                                texts.text("council.session.presiderSince", moments.full(each.since()), each.name()))
                        .collect(Collectors.joining());
    }

    private void add(CouncilSession session) {
        jdbc.sql("""
                insert into council_presiding (session, edition, account, name, since)
                select ?, coalesce(max(edition), 0) + 1, ?, ?, ? from council_presiding where session = ?""")
                .params(
                        session.id(),
                        Objects.requireNonNull(session.presider(), "opened"),
                        Objects.requireNonNull(session.presiderName(), "opened"),
                        Timestamp.from(desk.now()),
                        session.id())
                .update();
    }

    private List<Period> periods(UUID session) {
        return jdbc.sql("select account, name, since from council_presiding where session = ? order by edition")
                .param(session)
                .query((row, number) -> new Period(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    private record Period(UUID account, String name, Instant since) {}
}
