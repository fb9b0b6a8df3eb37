package vn.thidua.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.thidua.shared.UnitCode;

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
        List<UUID> order = decision.lines().listedIds();
        PaperNumber number = Objects.requireNonNull(decision.number());
        register.enter(awardLines.lines(order).stream()
                .map(line -> entry(line, decision.id().value(), number, decision.unit(), order.indexOf(line.id()) + 1))
                .toList());
    }

    /** What the city granted on paper: the city is the issuer, and its list gives the ordinal. */
    void enter(CityAnswer answer) {
        Map<UUID, Integer> ordinals = new LinkedHashMap<>();
        answer.lines().stream()
                .filter(AnsweredLine::granted)
                .forEach(line -> ordinals.put(line.line(), Objects.requireNonNull(line.ordinal())));
        for (AwardLine line : awardLines.lines(List.copyOf(ordinals.keySet()))) {
            int ordinal = Objects.requireNonNull(ordinals.get(line.id()));
            register.enter(entry(line, answer.paper(), answer.number(), answer.issuer(), ordinal));
        }
    }

    private AwardEntry entry(AwardLine line, UUID decision, PaperNumber number, UnitCode issuedBy, int ordinal) {
        Unit issuer = units.unit(issuedBy);
        return new AwardEntry(
                line.id(),
                decision,
                number.printed(),
                number.date(),
                names.chair(issuer),
                issuer.code(),
                ordinal,
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
                        line.manner().recipient()));
    }
}
