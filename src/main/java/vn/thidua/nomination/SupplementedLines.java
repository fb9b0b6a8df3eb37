package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.DecidingLevel;
import vn.thidua.organization.Subjects;
import vn.thidua.shared.BusinessException;

/** Lines that the city wants completed, each changed under the lock of its nomination's row. */
@Component
@Transactional
class SupplementedLines implements ReopenedLines {

    private final Nominations nominations;
    private final NominationLines lines;
    private final Subjects subjects;
    private final AwardCatalogue catalogue;
    private final OfferedForms offered;
    private final Eligibility eligibility;
    private final PinnedRules rules;
    private final Trail trail;
    private final Clock clock;

    SupplementedLines(
            Nominations nominations,
            NominationLines lines,
            Subjects subjects,
            AwardCatalogue catalogue,
            OfferedForms offered,
            Eligibility eligibility,
            PinnedRules rules,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.lines = lines;
        this.subjects = subjects;
        this.catalogue = catalogue;
        this.offered = offered;
        this.eligibility = eligibility;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public LineSubstance substance(UUID line) {
        return nominations
                .byId(nominationOf(line))
                .orElseThrow(BusinessException::notFound)
                .line(line)
                .substance();
    }

    @Override
    public List<Missing> check(UUID line, LineSubstance content) {
        Nomination nomination = nominations.byId(nominationOf(line)).orElseThrow(BusinessException::notFound);
        Checklist checklist = new Checklist(
                nomination.manner().procedure() == Procedure.SIMPLE ? Gathering.NONE : Gathering.COLLECTIVE,
                code -> catalogue.all().stream()
                        .filter(form -> form.code().equals(code) && form.level() == DecidingLevel.CITY)
                        .findFirst(),
                offered::include,
                form -> rules.value(nomination, "line_account", form).value().equals("REPORT"),
                1,
                true,
                LocalDate.now(clock));
        return checklist.line(nomination.line(line).with(content));
    }

    @Override
    public void rewrite(UUID id, LineSubstance content) {
        Nomination nomination = lock(id);
        NominationLine line = nomination.complete(id, content);
        line.identified(subjects.identify(line.subjectDraft(nomination.unit())));
        line.explain(eligibility.examine(nomination, line));
        trail.line("lineRewritten", line, line.name(), null);
    }

    @Override
    public void voteAgain(UUID id, UUID submission) {
        NominationLine line = lock(id).line(id);
        line.voteAgain(submission);
        trail.line("secondVote", line, line.name(), null);
    }

    @Override
    public boolean recall(UUID id) {
        return lock(id).line(id).recall();
    }

    private Nomination lock(UUID line) {
        return nominations.lockById(nominationOf(line)).orElseThrow(BusinessException::notFound);
    }

    private UUID nominationOf(UUID line) {
        return lines.nominationOf(line).orElseThrow(BusinessException::notFound);
    }
}
