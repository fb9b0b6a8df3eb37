package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;

/** Stands in until the room of nominations reads its lines out. */
@Component
@Fallback
class NoLinesYet implements AwardLines {

    @Override
    public List<AwardLine> lines(List<UUID> ids) {
        return List.of();
    }

    @Override
    public void beingDecided(UUID line, UUID paper) {}

    @Override
    public void handedToCity(UUID line, UUID submission) {}

    @Override
    public void granted(UUID line, UUID decision, String decisionNumber, LocalDate decisionDate) {}

    @Override
    public void refused(UUID line, UUID paper, String by, String reason) {}
}
