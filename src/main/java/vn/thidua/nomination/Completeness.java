package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.Commendations;
import vn.thidua.award.RuleSets;
import vn.thidua.document.Attachments;
import vn.thidua.organization.Unit;
import vn.thidua.publication.PublicationStage;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Texts;

/** Holds a nomination against all checklists, in the order in which people fill it in. */
@Component
class Completeness {

    private final AwardCatalogue catalogue;
    private final OfferedForms offered;
    private final RuleSets ruleSets;
    private final TitleStandards standards;
    private final SimpleGrounds grounds;
    private final Terms terms;
    private final Attachments attachments;
    private final RoleHolders holders;
    private final Commendations commendations;
    private final Texts texts;
    private final CurrentActor current;
    private final Clock clock;

    Completeness(
            AwardCatalogue catalogue,
            OfferedForms offered,
            RuleSets ruleSets,
            TitleStandards standards,
            SimpleGrounds grounds,
            Terms terms,
            Attachments attachments,
            RoleHolders holders,
            Commendations commendations,
            Texts texts,
            CurrentActor current,
            Clock clock) {
        this.catalogue = catalogue;
        this.offered = offered;
        this.ruleSets = ruleSets;
        this.standards = standards;
        this.grounds = grounds;
        this.terms = terms;
        this.attachments = attachments;
        this.holders = holders;
        this.commendations = commendations;
        this.texts = texts;
        this.current = current;
        this.clock = clock;
    }

    List<Missing> missing(Nomination nomination, Unit unit, boolean declared) {
        LocalDate today = LocalDate.now(clock);
        String rules = nomination.ruleSet() == null
                ? ruleSets.forSubmission(nomination.begunOn(clock.getZone()), today)
                : nomination.rules();
        LocalDate ruleDay = nomination.firstSubmittedAt() == null
                ? today
                : LocalDate.ofInstant(nomination.firstSubmittedAt(), clock.getZone());
        NominationDraft draft = nomination.draft();
        List<Missing> missing = new ArrayList<>(checklist(nomination, unit, declared, today, accounts(rules, ruleDay))
                .check(draft));
        missing.addAll(beginning(nomination, unit, rules, ruleDay).check(draft));
        missing.addAll(new TitleChecklist(this::form, code -> standards.of(rules, code, ruleDay), today).check(draft));
        missing.addAll(listStages(draft, rules, ruleDay));
        missing.addAll(typeOfForms(draft, rules));
        missing.addAll(terms.missing(nomination, rules, ruleDay, catalogue.all()));
        missing.sort(Comparator.comparing(Missing::part));
        return missing;
    }

    /**
     * One list hangs for the whole nomination, and at one stage: forms whose lists hang at different stages belong in
     * nominations of their own.
     */
    private List<Missing> listStages(NominationDraft draft, String rules, LocalDate day) {
        Map<String, String> formOfStage = new LinkedHashMap<>();
        for (NominationDraft.Line line : draft.lines()) {
            form(String.valueOf(line.form()))
                    .ifPresent(form -> formOfStage.putIfAbsent(
                            ruleSets.value(rules, "publication_stage", form.code(), day)
                                    .value(),
                            form.name()));
        }
        formOfStage.remove(PublicationStage.NONE.name());
        return formOfStage.size() < 2
                ? List.of()
                : List.of(new Missing(
                        "listStages",
                        Missing.Part.NOMINEES,
                        null,
                        formOfStage.values().stream()
                                .limit(2)
                                .<Object>map(name -> name)
                                .toList()));
    }

    /**
     * Whoever found an achievement does not appraise it: somebody else must hold the role.
     *
     * @throws NominationException when nobody does
     */
    void requireOtherAppraiser(Nomination nomination, AccountId writer) {
        boolean another = holders.holders(Role.APPRAISER, nomination.commune(), LocalDate.now(clock)).stream()
                .anyMatch(holder -> !holder.account().equals(writer));
        if (!another) {
            throw NominationException.noOtherAppraiser();
        }
    }

    /** Whether a form asks for each nominee's own account: a rule value, {@code REPORT} or {@code RATING}. */
    private Predicate<String> accounts(String rules, LocalDate day) {
        return form -> ruleSets.value(rules, "line_account", form, day).value().equals("REPORT");
    }

    /** Each title and form is given on certain grounds (Luật 06/2022/QH15, Điều 8). */
    private List<Missing> typeOfForms(NominationDraft draft, String rules) {
        CommendationType type = draft.type();
        if (type == null) {
            return List.of();
        }
        return draft.lines().stream()
                .map(NominationDraft.Line::form)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> form(code).stream())
                .filter(offered::include)
                .filter(form -> !commendations.given(rules, form.code(), type))
                .map(form -> new Missing(
                        "typeOfForm",
                        Missing.Part.MOVEMENT,
                        null,
                        List.of(form.name(), texts.text("award.enum.CommendationType." + type))))
                .toList();
    }

    private Checklist checklist(
            Nomination nomination, Unit unit, boolean declared, LocalDate today, Predicate<String> reported) {
        return new Checklist(
                Gathering.of(unit.kind(), nomination.manner().procedure()),
                this::form,
                offered::include,
                reported,
                attachments.of(Trail.subject(nomination.id())).size(),
                declared,
                today);
    }

    private BeginningChecklist beginning(Nomination nomination, Unit unit, String rules, LocalDate ruleDay) {
        LocalDate today = LocalDate.now(clock);
        return new BeginningChecklist(
                unit.kind(),
                nomination.nominatedAs().role(),
                current.actor().name(),
                holders.holders(Role.VILLAGE_HEAD, unit.code(), today).stream()
                        .map(RoleHolders.Holder::name)
                        .findFirst()
                        .orElse(null),
                grounds.accepted(rules, unit.kind(), ruleDay),
                today);
    }

    private Optional<AwardForm> form(String code) {
        return catalogue.all().stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
