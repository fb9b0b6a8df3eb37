package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Awards for tests, entered as a decision would enter them. */
public final class AwardEntries {

    private final Subjects subjects;
    private final RegisterLifecycle register;
    private final TransactionOperations transaction;

    public AwardEntries(Subjects subjects, RegisterLifecycle register, TransactionOperations transaction) {
        this.subjects = subjects;
        this.register = register;
        this.transaction = transaction;
    }

    /** An award by a decision of its own. */
    public AwardEntry entered(String name, String village, LocalDate day) {
        AwardEntry entry = anAward(name, village, day);
        enter(entry);
        return entry;
    }

    public void enter(AwardEntry entry) {
        transaction.executeWithoutResult(status -> register.enter(entry));
    }

    public AwardEntry anAward(String name, String village, LocalDate day) {
        return anAward(new SubjectDraft(SubjectKind.INDIVIDUAL, name, new UnitCode(village), 1970, "F", null), day);
    }

    /** The same of a collective. */
    public AwardEntry collective(String name, String village, LocalDate day) {
        AwardEntry entry =
                anAward(new SubjectDraft(SubjectKind.COLLECTIVE, name, new UnitCode(village), null, null, null), day);
        enter(entry);
        return entry;
    }

    private AwardEntry anAward(SubjectDraft draft, LocalDate day) {
        SubjectId subject = transaction.execute(status -> subjects.identify(draft));
        boolean person = draft.kind() == SubjectKind.INDIVIDUAL;
        return new AwardEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "12/QĐ-UBND",
                day,
                "Chủ tịch UBND xã Nghi Dương",
                new UnitCode("ND"),
                1,
                subject,
                draft.kind(),
                draft.name(),
                draft.unit(),
                person ? "F-GK-CN" : "F-GK-TT",
                "Giấy khen của Chủ tịch UBND xã",
                CommendationType.PHONG_TRAO,
                "NTM",
                person ? PositionClass.DIRECT_WORKER.name() : null,
                "Hiến đất mở rộng đường thôn",
                Wording.PLAIN);
    }
}
