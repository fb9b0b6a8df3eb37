package vn.thidua.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.WorkItems;

/** Who has each line of a nomination that is being decided: the lines of one nomination may lie in different hands. */
@Component
class LineWhereabouts {

    private final WorkItems workItems;

    /** Looked up late: the room that decides depends on this one. */
    private final ObjectProvider<LineKeepers> deciding;

    LineWhereabouts(WorkItems workItems, ObjectProvider<LineKeepers> deciding) {
        this.workItems = workItems;
        this.deciding = deciding;
    }

    Map<UUID, LineKeepers.Keeper> of(Sight sight) {
        List<NominationLine> open = sight.told().stream()
                .filter(line -> line.isAtCity() || line.status() == LineStatus.BEING_DECIDED)
                .toList();
        Map<UUID, LineKeepers.Keeper> keepers = new HashMap<>();
        List<UUID> withCity = open.stream()
                .filter(NominationLine::isAtCity)
                .map(NominationLine::id)
                .toList();
        if (!withCity.isEmpty()) {
            deciding.orderedStream().forEach(room -> keepers.putAll(room.keepers(withCity)));
        }
        for (NominationLine line : open) {
            SubjectRef paper = line.paper();
            if (!keepers.containsKey(line.id()) && paper != null) {
                workItems.waiting(paper).stream()
                        .findFirst()
                        .ifPresent(item -> keepers.put(
                                line.id(), new LineKeepers.Keeper(item.who(), item.due(), item.dueExpected())));
            }
        }
        return keepers;
    }
}
