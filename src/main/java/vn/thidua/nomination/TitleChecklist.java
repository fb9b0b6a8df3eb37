package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.award.AwardForm;

/**
 * What has to be written for a title beside what every nomination needs: the year and the rating of that year; a
 * certificate that is begun is named in full (Luật 06/2022/QH15, Điều 23, 24, 84). Whether that meets the standard is the
 * examination's to say, and on which grounds a title is given the catalogue's.
 *
 * @param forms the catalogue, by code
 * @param standards what the rule set asks for a title, by code
 */
record TitleChecklist(
        Function<String, Optional<AwardForm>> forms, Function<String, TitleStandard> standards, LocalDate today) {

    List<Missing> check(NominationDraft draft) {
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            NominationDraft.Line line = draft.lines().get(i);
            if (isTitle(line)) {
                String who = line.name().isBlank() ? String.valueOf(i + 1) : line.name();
                title(line, who, missing);
                if (draft.manner().simple()) {
                    missing.add(of("simpleTitle", line, who));
                }
            }
        }
        return missing;
    }

    private boolean isTitle(NominationDraft.Line line) {
        String code = line.form();
        return code != null && forms.apply(code).filter(AwardForm::title).isPresent();
    }

    private void title(NominationDraft.Line line, String who, List<Missing> missing) {
        TitleClaim claim = line.particulars().title();
        TitleStandard standard = standards.apply(String.valueOf(line.form()));
        if (claim.year() == null) {
            if (standard.ofOneYear()) {
                missing.add(of("titleYear", line, who));
            }
        } else if (!TitleClaim.yearsOn(today).contains(claim.year())) {
            missing.add(of("titleYearWrong", line, who));
        }
        if (standard.lowest() != null && claim.rating() == null) {
            missing.add(of("rating", line, who));
        }
        boolean begun = claim.certificateKind() != null
                || (claim.certificate() != null && !claim.certificate().isBlank());
        if (begun && !claim.certified()) {
            missing.add(of("certificateIncomplete", line, who));
        }
    }

    private static Missing of(String what, NominationDraft.Line line, String who) {
        return new Missing(what, Missing.Part.NOMINEES, line.id(), List.of(who));
    }
}
