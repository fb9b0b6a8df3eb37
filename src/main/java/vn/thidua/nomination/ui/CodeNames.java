package vn.thidua.nomination.ui;

import vn.thidua.award.AwardForm;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.DraftService;
import vn.thidua.shared.SubjectKind;

/** What the codes in a draft are called; a form that is not offered any more is called by its code. */
class CodeNames {

    private final DraftService service;

    CodeNames(DraftService service) {
        this.service = service;
    }

    String movement(String code) {
        return service.movement(code).map(Movement::name).orElse(code);
    }

    String form(String code) {
        for (SubjectKind kind : SubjectKind.values()) {
            for (AwardForm form : service.forms(kind)) {
                if (form.code().equals(code)) {
                    return form.name();
                }
            }
        }
        return code;
    }

    /** By the name of the field in which the code stands. */
    String of(String field, String code) {
        return switch (field) {
            case "movement" -> movement(code);
            case "form" -> form(code);
            default -> code;
        };
    }
}
