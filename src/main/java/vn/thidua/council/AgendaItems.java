package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("items are reached only from a session that was read with a scope")
interface AgendaItems extends Repository<AgendaItem, UUID> {

    AgendaItem save(AgendaItem item);

    void delete(AgendaItem item);

    @Query("select i from AgendaItem i where i.session = :session order by i.position")
    List<AgendaItem> of(UUID session);

    /** Of the dossiers in which these subjects stand, as each agenda names it. */
    @Query("select distinct i.route from AgendaItem i where i.subjectType = :type and i.subject in :subjects")
    List<String> routes(String type, Collection<UUID> subjects);

    @Query("select i.session, count(i) from AgendaItem i where i.session in :sessions group by i.session")
    List<Object[]> countOf(Collection<UUID> sessions);
}
