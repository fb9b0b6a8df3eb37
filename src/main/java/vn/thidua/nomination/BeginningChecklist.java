package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Role;

/**
 * What must hold between those who nominate and those who are nominated, and for the procedure chosen.
 *
 * @param unit kind of the nominating unit
 * @param role in which the nomination is written
 * @param writer name of the person who writes
 * @param villageHead name of the head of the nominating village; {@code null} where there is none
 * @param grounds of the simple procedure that the unit may name
 */
record BeginningChecklist(
        UnitKind unit,
        Role role,
        String writer,
        @Nullable String villageHead,
        Set<SimpleGround> grounds,
        LocalDate today) {

    List<Missing> check(NominationDraft draft) {
        List<Missing> missing = new ArrayList<>();
        procedure(draft, missing);
        for (int i = 0; i < draft.lines().size(); i++) {
            NominationDraft.Line line = draft.lines().get(i);
            String who = line.name().isBlank() ? String.valueOf(i + 1) : line.name();
            String why = notByThisWriter(line);
            if (why != null) {
                missing.add(new Missing(why, Missing.Part.NOMINEES, line.id(), List.of(who)));
            }
            posthumous(line, who, missing);
        }
        return missing;
    }

    private void procedure(NominationDraft draft, List<Missing> missing) {
        Manner manner = draft.manner();
        if (!manner.simple()) {
            if (unit == UnitKind.COMMUNE) {
                missing.add(of("communeSimple"));
            }
            return;
        }
        if (manner.ground() == null) {
            missing.add(of("simpleGround"));
        } else if (!grounds.contains(manner.ground())) {
            missing.add(of("simpleGroundRefused"));
        }
        if (unit != UnitKind.COMMUNE && draft.type() != null && draft.type() != CommendationType.DOT_XUAT) {
            missing.add(of("simpleType"));
        }
    }

    private @Nullable String notByThisWriter(NominationDraft.Line line) {
        if (line.names(writer)) {
            return unit == UnitKind.VILLAGE ? "ownNominee" : "ownNomineeOfCollective";
        }
        if (unit != UnitKind.VILLAGE) {
            return null;
        }
        HeadRelation relation = line.particulars().relation();
        if (role == Role.VILLAGE_HEAD) {
            return relation == HeadRelation.NONE ? null : "headNominee";
        }
        if (relation == HeadRelation.NONE) {
            return "onlyHeadNominee";
        }
        boolean another = villageHead != null && !line.name().isBlank() && !line.names(villageHead);
        return relation == HeadRelation.HEAD && another ? "notTheHead" : null;
    }

    private void posthumous(NominationDraft.Line line, String who, List<Missing> missing) {
        Posthumous died = line.particulars().posthumous();
        if (!died.honoured()) {
            return;
        }
        if (died.recipient() == null || died.recipient().isBlank()) {
            missing.add(new Missing("recipient", Missing.Part.NOMINEES, line.id(), List.of(who)));
        }
        if (died.diedOn() != null && died.diedOn().isAfter(today)) {
            missing.add(new Missing("diedOnFuture", Missing.Part.NOMINEES, line.id(), List.of(who)));
        }
    }

    private static Missing of(String what) {
        return new Missing(what, Missing.Part.MOVEMENT, null, List.of());
    }
}
