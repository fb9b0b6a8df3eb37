package vn.thidua.decision;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.RegisterLifecycle;
import vn.thidua.register.Wording;

/** Enters the lines of a numbered decision in the register (Luật 06/2022/QH15, Điều 13). */
@Component
class DecisionEntries {

    private final RegisterLifecycle register;
    private final AwardLines awardLines;
    private final Units units;
    private final AuthorityNames names;

    DecisionEntries(RegisterLifecycle register, AwardLines awardLines, Units units, AuthorityNames names) {
        this.register = register;
        this.awardLines = awardLines;
        this.units = units;
        this.names = names;
    }

    void enter(Paper decision) {
        PaperNumber number = Objects.requireNonNull(decision.number());
        Unit issuer = units.unit(decision.unit());
        List<UUID> order = decision.listedIds();
        for (AwardLine line : awardLines.lines(order)) {
            register.enter(new AwardEntry(
                    line.id(),
                    decision.id().value(),
                    number.printed(),
                    number.date(),
                    names.chair(issuer),
                    issuer.code(),
                    order.indexOf(line.id()) + 1,
                    line.subject(),
                    line.kind(),
                    line.name(),
                    line.unit(),
                    line.formCode(),
                    line.formName(),
                    line.type(),
                    line.movementCode(),
                    line.positionClass(),
                    line.achievement(),
                    new Wording(
                            line.manner().period(),
                            line.manner().posthumous(),
                            line.manner().recipient())));
        }
    }
}
