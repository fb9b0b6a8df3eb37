package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/**
 * A member reserves an opinion (ý kiến bảo lưu). It stands in the minutes under their name, beside the result of the item
 * it is about: whoever takes no part in that item reads it as little as the result.
 */
@Service
@Transactional
public class ReservedOpinionService {

    private static final int LONGEST = 2_000;

    private static final String SEATED = "hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final ReservedOpinions opinions;
    private final MinutesRevisions revisions;

    ReservedOpinionService(
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            ReservedOpinions opinions,
            MinutesRevisions revisions) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.opinions = opinions;
        this.revisions = revisions;
    }

    /**
     * Keeps the opinion, from the count until the paper that it goes into is signed by its secretary; where that paper
     * stands already, it gets another edition.
     *
     * @param item {@code null} for an opinion about no single item
     * @throws CouncilException for somebody without a seat in the session, who takes no part in the item, says nothing or
     *     too much, or comes too late
     */
    @PreAuthorize(SEATED)
    public void reserve(CommandKey key, UUID sessionId, @Nullable UUID item, String words) {
        CouncilSession session = desk.lock(sessionId);
        Attendance member = attendances.of(sessionId, desk.person().value()).orElseThrow(CouncilException::notAMember);
        AgendaItem about = item == null ? null : item(session, item, member);
        if (!revisions.takesOpinions(session, about)) {
            throw CouncilException.notNow();
        }
        String said = SearchKey.composed(words).replaceAll("\\s*\\R\\s*", " ");
        if (said.isEmpty() || said.length() > LONGEST) {
            throw CouncilException.opinionMissing(LONGEST);
        }
        opinions.save(new ReservedOpinion(sessionId, item, member.account(), member.name(), said, desk.now()));
        revisions.opinionAdded(session, about, member.name());
        desk.record("council.opinionReserved", sessionId);
    }

    private AgendaItem item(CouncilSession session, UUID id, Attendance member) {
        AgendaItem found = desk.agenda(session).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(CouncilException::notNow);
        if (declarations.of(session.id()).recused(member.account(), id)) {
            throw CouncilException.recused();
        }
        return found;
    }
}
