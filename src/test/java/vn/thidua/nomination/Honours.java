package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.RegisterLifecycle;
import vn.thidua.register.Wording;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Awards of the past in the register, for tests of what follows from them. */
final class Honours {

    private final Subjects subjects;
    private final RegisterLifecycle register;
    private final TransactionTemplate transaction;

    Honours(ApplicationContext context) {
        subjects = context.getBean(Subjects.class);
        register = context.getBean(RegisterLifecycle.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    /** To a woman born in 1968, as {@link Drafts} has them. */
    void granted(
            String name,
            UnitCode unit,
            String form,
            CommendationType type,
            int year,
            String achievement,
            @Nullable String period) {
        granted(name, 1968, unit, form, type, year, achievement, period);
    }

    void granted(
            String name,
            @Nullable Integer born,
            UnitCode unit,
            String form,
            CommendationType type,
            int year,
            String achievement,
            @Nullable String period) {
        entered(SubjectKind.INDIVIDUAL, name, born, unit, form, type, year, achievement, period);
    }

    void entered(
            SubjectKind kind,
            String name,
            @Nullable Integer born,
            UnitCode unit,
            String form,
            CommendationType type,
            int year,
            String achievement,
            @Nullable String period) {
        boolean person = kind == SubjectKind.INDIVIDUAL;
        transaction.executeWithoutResult(status -> {
            SubjectId subject = subjects.identify(new SubjectDraft(kind, name, unit, born, person ? "F" : null, null));
            register.enter(new AwardEntry(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "12/QĐ-UBND",
                    LocalDate.of(year, 3, 5),
                    "Chủ tịch UBND xã",
                    unit,
                    1,
                    subject,
                    kind,
                    name,
                    unit,
                    form,
                    form,
                    type,
                    type == CommendationType.PHONG_TRAO ? "NTM" : null,
                    person ? "DIRECT_WORKER" : null,
                    achievement,
                    new Wording(period, false, null)));
        });
    }
}
