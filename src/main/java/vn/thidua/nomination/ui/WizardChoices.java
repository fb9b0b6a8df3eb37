package vn.thidua.nomination.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.award.AwardForm;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.BeginningOptions;
import vn.thidua.nomination.BeginningService;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Gathering;
import vn.thidua.nomination.Minutes;
import vn.thidua.nomination.Procedure;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** What the unit of a draft may choose from, and what the choices made so far ask for. */
class WizardChoices {

    private final Supplier<DraftModel> model;
    private final DraftService service;
    private final BeginningService beginnings;

    /** @param model the draft as it stands on the screen, which another takes the place of */
    WizardChoices(Supplier<DraftModel> model, DraftService service, BeginningService beginnings) {
        this.model = model;
        this.service = service;
        this.beginnings = beginnings;
    }

    /** What a village may ask for with a list of households. */
    List<AwardForm> listed() {
        return unit().kind() == UnitKind.VILLAGE && !simple() ? beginnings.listed(SubjectKind.HOUSEHOLD) : List.of();
    }

    Set<String> listedCodes() {
        return listed().stream().map(AwardForm::code).collect(Collectors.toSet());
    }

    /** The unit that the draft is written for. */
    Unit unit() {
        return service.nominatingUnits().stream()
                .filter(unit -> unit.code().equals(new UnitCode(model.get().unit)))
                .findFirst()
                .orElseThrow(BusinessException::forbidden);
    }

    BeginningOptions options() {
        return beginnings.options(new UnitCode(model.get().unit));
    }

    boolean simple() {
        return model.get().manner.procedure == Procedure.SIMPLE;
    }

    /** Whether a meeting had to choose the nominees. */
    boolean meets() {
        return minutes() != Minutes.NONE;
    }

    Minutes minutes() {
        List<AwardForm> asked = model.get().lines.stream()
                .map(line -> line.form)
                .filter(Objects::nonNull)
                .flatMap(code -> form(code).stream())
                .toList();
        return Minutes.of(Gathering.of(unit().kind(), model.get().manner.procedure), asked);
    }

    String movementName() {
        return Optional.ofNullable(model.get().movement)
                .flatMap(service::movement)
                .map(Movement::name)
                .orElse("");
    }

    Optional<AwardForm> form(String code) {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> service.forms(kind).stream())
                .filter(form -> form.code().equals(code))
                .findFirst();
    }
}
