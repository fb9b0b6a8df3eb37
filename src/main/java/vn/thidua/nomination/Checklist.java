package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.shared.SubjectKind;

/**
 * Everything that must be there before a nomination is submitted; the whole list at once, so that nobody presses Gửi
 * five times. The papers follow Luật 06/2022/QH15, Điều 84; of the simple procedure a summary report is enough (Điều 85):
 * no meeting, no figures, no file.
 *
 * @param gathering who had to meet; {@link Gathering#NONE} for the simple procedure
 * @param forms the catalogue, by code
 * @param offered which of them may be asked for
 * @param reported whether a form, by code, asks for each nominee's own account of the achievement; for others the rating
 *     by the meeting is enough
 * @param evidence how many files are attached
 */
record Checklist(
        Gathering gathering,
        Function<String, Optional<AwardForm>> forms,
        Predicate<AwardForm> offered,
        Predicate<String> reported,
        int evidence,
        boolean declared,
        LocalDate today) {

    private static final int OLDEST = 120;

    List<Missing> check(NominationDraft draft) {
        List<Missing> missing = new ArrayList<>();
        movement(draft, missing);
        if (draft.lines().isEmpty()) {
            missing.add(of("nominee", Missing.Part.NOMINEES));
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            line(draft.lines().get(i), i + 1, missing);
        }
        missing.addAll(new MeetingChecklist(gathering, today).check(draft));
        if (evidence == 0 && !simple()) {
            missing.add(
                    of(gathering == Gathering.VILLAGE ? "evidence" : "evidenceOfCollective", Missing.Part.EVIDENCE));
        }
        if (!declared) {
            missing.add(of("declaration", Missing.Part.DECLARATION));
        }
        return missing;
    }

    /** What is missing of one line alone. */
    List<Missing> line(NominationDraft.Line line) {
        List<Missing> missing = new ArrayList<>();
        line(line, 1, missing);
        return missing;
    }

    private static void movement(NominationDraft draft, List<Missing> missing) {
        if (blank(draft.movement()) && movementAsked(draft)) {
            missing.add(of("movement", Missing.Part.MOVEMENT));
        }
        if (draft.type() == null) {
            missing.add(of("type", Missing.Part.MOVEMENT));
        }
        if (draft.summary().isBlank()) {
            missing.add(of("summary", Missing.Part.MOVEMENT));
        }
    }

    /** Merit and sudden achievements need no movement; whoever names no type yet is asked for both. */
    private static boolean movementAsked(NominationDraft draft) {
        return draft.type() == null || draft.type() == CommendationType.PHONG_TRAO;
    }

    private boolean simple() {
        return gathering == Gathering.NONE;
    }

    private void line(NominationDraft.Line line, int number, List<Missing> missing) {
        UUID id = line.id();
        String who = line.name().isBlank() ? String.valueOf(number) : line.name();
        if (line.name().isBlank()) {
            missing.add(of("name", id, who));
        }
        form(line, who, missing);
        if (line.kind() == SubjectKind.INDIVIDUAL) {
            person(line, who, missing);
        }
        if (!line.particulars().headcount().plausible()) {
            missing.add(of("headcount", id, who));
        }
        if (line.kind() != SubjectKind.COLLECTIVE && blank(line.address())) {
            missing.add(of("address", id, who));
        }
        if (line.form() == null || reported.test(line.form())) {
            account(line, who, missing);
        }
    }

    private void account(NominationDraft.Line line, String who, List<Missing> missing) {
        UUID id = line.id();
        if (line.achievement().isBlank()) {
            missing.add(of("achievement", id, who));
        }
        List<NominationDraft.Figure> figures =
                line.figures().stream().filter(figure -> !figure.isBlank()).toList();
        if (figures.isEmpty()) {
            if (!simple()) {
                missing.add(of("figure", id, who));
            }
        } else if (!figures.stream().allMatch(NominationDraft.Figure::isComplete)) {
            missing.add(of("figureIncomplete", id, who));
        }
    }

    private void form(NominationDraft.Line line, String who, List<Missing> missing) {
        String code = line.form();
        if (code == null || code.isBlank()) {
            missing.add(of("form", line.id(), who));
            return;
        }
        AwardForm form =
                forms.apply(code).filter(known -> known.kind() == line.kind()).orElse(null);
        if (form == null) {
            missing.add(of("formKind", line.id(), who));
        } else if (!offered.test(form)) {
            missing.add(new Missing("formNotOffered", Missing.Part.NOMINEES, line.id(), List.of(who, form.name())));
        }
    }

    private void person(NominationDraft.Line line, String who, List<Missing> missing) {
        Integer year = line.birthYear();
        if (year == null) {
            missing.add(of("birthYear", line.id(), who));
        } else if (year < today.getYear() - OLDEST || year > today.getYear()) {
            missing.add(of("birthYearWrong", line.id(), who));
        }
        if (line.sex() == null) {
            missing.add(of("sex", line.id(), who));
        }
        if (line.positionClass() == null) {
            missing.add(of("positionClass", line.id(), who));
        }
    }

    private static Missing of(String what, Missing.Part part) {
        return new Missing(what, part, null, List.of());
    }

    private static Missing of(String what, UUID line, String who) {
        return new Missing(what, Missing.Part.NOMINEES, line, List.of(who));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
