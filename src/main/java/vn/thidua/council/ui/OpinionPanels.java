package vn.thidua.council.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.council.OpinionForm;
import vn.thidua.council.WrittenOpinionService;

/** One panel for each absent member; what is being entered in one stays as long as the same is asked of that member. */
class OpinionPanels extends Spot {

    private final transient WrittenOpinionService opinions;
    private final transient Runnable changed;
    private final transient Map<UUID, Spot> panels = new LinkedHashMap<>();

    OpinionPanels(WrittenOpinionService opinions, Runnable changed) {
        this.opinions = opinions;
        this.changed = changed;
    }

    void show(OpinionForm now) {
        List<OpinionForm.Absent> asked = now.open() ? now.absent() : List.of();
        List<UUID> members =
                asked.stream().map(member -> member.member().value()).toList();
        panels.keySet().removeIf(member -> {
            boolean gone = !members.contains(member);
            if (gone) {
                remove(panels.get(member));
            }
            return gone;
        });
        for (int place = 0; place < asked.size(); place++) {
            OpinionForm.Absent member = asked.get(place);
            Spot panel = panels.get(member.member().value());
            if (panel == null) {
                panel = new Spot();
                panels.put(member.member().value(), panel);
                addComponentAtIndex(place, panel);
            }
            panel.show(
                    List.of(now.session(), member),
                    () -> List.of(new OpinionPanel(now.session(), member, opinions, changed)));
        }
    }
}
