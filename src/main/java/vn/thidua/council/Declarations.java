package vn.thidua.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/** Keeps what members declare; only ever added to. Whoever writes holds the session's row locked. */
@Component
@Unscoped("By the session that the caller found within its scope, or by the account of the person acting")
class Declarations {

    private final JdbcClient jdbc;

    Declarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As of now. */
    Recusals of(UUID session) {
        Map<UUID, Recusals.Declared> declared = new HashMap<>();
        Map<UUID, Map<UUID, Interest>> byDeclaration = new HashMap<>();
        jdbc.sql("""
                select distinct on (member) id, member, member_name,
                    bool_or(by_member) over (partition by member) as by_member
                from council_declaration where session = ? order by member, edition desc""").param(session).query(row -> {
            Map<UUID, Interest> interests = new HashMap<>();
            byDeclaration.put(row.getObject("id", UUID.class), interests);
            declared.put(
                    row.getObject("member", UUID.class),
                    new Recusals.Declared(row.getString("member_name"), row.getBoolean("by_member"), interests));
        });
        if (!byDeclaration.isEmpty()) {
            jdbc.sql("select declaration, item, kind, note from council_interest where declaration in (:newest)")
                    .param("newest", byDeclaration.keySet())
                    .query(row -> {
                        UUID item = row.getObject("item", UUID.class);
                        InterestKind kind = InterestKind.valueOf(row.getString("kind"));
                        Objects.requireNonNull(byDeclaration.get(row.getObject("declaration", UUID.class)))
                                .put(item, new Interest(item, kind, row.getString("note")));
                    });
        }
        return new Recusals(declared);
    }

    void add(
            UUID session,
            AccountId member,
            String name,
            Collection<Interest> interests,
            boolean byMember,
            Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into council_declaration (id, session, member, member_name, edition, by_member, declared_at)
                select ?, ?, ?, ?, coalesce(max(edition), 0) + 1, ?, ?
                from council_declaration where session = ? and member = ?""")
                .params(id, session, member.value(), name, byMember, Timestamp.from(now), session, member.value())
                .update();
        interests.forEach(
                interest -> jdbc.sql("insert into council_interest (declaration, item, kind, note) values (?, ?, ?, ?)")
                        .param(id)
                        .param(interest.item())
                        .param(interest.kind().name())
                        .param(interest.note())
                        .update());
    }

    /** What a member declared of these subjects in other sessions that were not called off, by subject. */
    Map<UUID, Set<InterestKind>> elsewhere(UUID session, AccountId member, Collection<AgendaItem> agenda) {
        Map<UUID, Set<InterestKind>> declared = new HashMap<>();
        if (!agenda.isEmpty()) {
            jdbc.sql("""
                            select i.subject, t.kind
                            from (select distinct on (d.session) d.id, d.session from council_declaration d
                                  where d.member = :member order by d.session, d.edition desc) newest
                            join council_session s on s.id = newest.session and s.status <> 'CANCELLED'
                            join council_interest t on t.declaration = newest.id
                            join council_agenda_item i on i.id = t.item
                            where s.id <> :session and i.subject in (:subjects)""")
                    .param("member", member.value())
                    .param("session", session)
                    .param("subjects", agenda.stream().map(AgendaItem::subject).toList())
                    .query(row -> {
                        declared.computeIfAbsent(
                                        row.getObject("subject", UUID.class), any -> EnumSet.noneOf(InterestKind.class))
                                .add(InterestKind.valueOf(row.getString("kind")));
                    });
        }
        return declared;
    }

    /** Subjects of that type in which the account declared an interest, on whatever agenda that was not called off. */
    Set<UUID> recusedFrom(AccountId member, String subjectType) {
        return new HashSet<>(jdbc.sql("""
                        select distinct i.subject
                        from (select distinct on (d.session) d.id, d.session from council_declaration d
                              where d.member = ? order by d.session, d.edition desc) newest
                        join council_session s on s.id = newest.session and s.status <> 'CANCELLED'
                        join council_interest t on t.declaration = newest.id
                        join council_agenda_item i on i.id = t.item
                        where i.subject_type = ?""")
                .params(member.value(), subjectType)
                .query(UUID.class)
                .list());
    }
}
