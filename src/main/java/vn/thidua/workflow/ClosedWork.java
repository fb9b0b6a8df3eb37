package vn.thidua.workflow;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** Leaves out of the work list what a room keeps from the person who reads, rows and totals alike. */
@Component
class ClosedWork {

    private final ObjectProvider<ProcessSubjects> rooms;

    ClosedWork(ObjectProvider<ProcessSubjects> rooms) {
        this.rooms = rooms;
    }

    /** A condition on {@code i}, beginning with {@code and}, whose values it adds; empty where nothing is kept from them. */
    String without(MapSqlParameterSource values) {
        StringBuilder sql = new StringBuilder();
        rooms.stream().forEach(room -> {
            Set<String> closed = room.closedToReader();
            if (!closed.isEmpty()) {
                String name = "closed" + room.processKey();
                sql.append(" and not (i.process_key = :%1$sProcess and i.business_key in (:%1$s))".formatted(name));
                values.addValue(name + "Process", room.processKey()).addValue(name, closed);
            }
        });
        return sql.toString();
    }
}
