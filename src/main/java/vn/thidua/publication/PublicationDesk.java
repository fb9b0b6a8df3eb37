package vn.thidua.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.document.Attachments;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectRef;

/** Published lists as the person acting may see and change them: whose they are, and what the rules ask of them. */
@Component
class PublicationDesk {

    private final Publications publications;
    private final Objections objections;
    private final ListOwner owner;
    private final RuleSets rules;
    private final Attachments attachments;
    private final CurrentActor current;

    PublicationDesk(
            Publications publications,
            Objections objections,
            ListOwner owner,
            RuleSets rules,
            Attachments attachments,
            CurrentActor current) {
        this.publications = publications;
        this.objections = objections;
        this.owner = owner;
        this.rules = rules;
        this.attachments = attachments;
        this.current = current;
    }

    /** "xã Nghi Dương", as a unit is named in a sentence. */
    static String inSentence(String unit) {
        return unit.substring(0, 1).toLowerCase(Locale.of("vi", "VN")) + unit.substring(1);
    }

    /** A list with what it is about. */
    record Desk(Publication list, ListSubject subject) {}

    /** @throws BusinessException {@code shared.notFound} outside the reader's scope, and for the city, too */
    Desk read(UUID id) {
        Publication list = publications.findById(id).orElseThrow(BusinessException::notFound);
        return new Desk(list, owner.read(list.subject()).orElseThrow(BusinessException::notFound));
    }

    /** The same, with the row of its subject locked. */
    Desk lock(UUID id) {
        UUID subject = publications.subjectOf(id).orElseThrow(BusinessException::notFound);
        ListSubject locked = owner.lock(subject).orElseThrow(BusinessException::notFound);
        return new Desk(publications.findById(id).orElseThrow(BusinessException::notFound), locked);
    }

    /** Who posts the list and proves it: the village its own, before it files it; the office every later one. */
    static RoleAt poster(Desk desk) {
        return desk.list().stage() == PublicationStage.BEFORE_FILING
                ? desk.subject().filer()
                : officer(desk.subject());
    }

    /**
     * Who answers what is objected. Never whoever filed it: for the list of a village it is the Front that confirms it
     * afterwards, for every other one the commune's office.
     */
    static RoleAt resolver(Desk desk) {
        RoleAt confirmer = desk.subject().confirmer();
        return desk.list().stage() == PublicationStage.BEFORE_FILING && confirmer != null
                ? confirmer
                : officer(desk.subject());
    }

    private static RoleAt officer(ListSubject subject) {
        return new RoleAt(Role.INTAKE_OFFICER, subject.commune());
    }

    boolean mayResolve(Desk desk) {
        return current.assignments().contains(resolver(desk))
                && owner.refusal(desk.subject().id(), current.actor()).isEmpty();
    }

    /** @throws BusinessException for somebody who may not answer what is objected to this list */
    void requireResolver(Desk desk) {
        current.requireOneOf(Set.of(resolver(desk)));
        owner.refusal(desk.subject().id(), current.actor()).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Those who write down what is said to them by telephone or handed in on paper. */
    static Set<RoleAt> enterers(Desk desk) {
        return new HashSet<>(List.of(officer(desk.subject()), resolver(desk)));
    }

    /** Those who write the short achievements: whoever filed it, and whoever posts. */
    static Set<RoleAt> writers(Desk desk) {
        return new HashSet<>(List.of(desk.subject().filer(), poster(desk)));
    }

    boolean holdsOneOf(Set<RoleAt> roles) {
        return roles.stream().anyMatch(current.assignments()::contains);
    }

    /** The rows whose form asks for a list at this stage, and which are still on their way. */
    static List<ListSubject.Row> rows(Desk desk) {
        return desk.subject().on(desk.list().stage());
    }

    int longestAchievement(ListSubject subject) {
        return value(subject, "publication_achievement_length", null).number();
    }

    /** The rule as it holds for the subject to its end. */
    RuleValue value(ListSubject subject, String key, @Nullable String form) {
        return rules.value(subject.rules(), key, form, subject.ruleDay());
    }

    /** What has to prove this list: where forms differ, whatever one of them asks for. */
    Set<ProofKind> proofs(Desk desk) {
        Set<ProofKind> asked = EnumSet.noneOf(ProofKind.class);
        List<String> forms = new ArrayList<>();
        desk.list()
                .listed()
                .forEach(row -> forms.add(desk.subject().row(row.line()).form()));
        forms.stream()
                .distinct()
                .map(form -> value(desk.subject(), "publication_proof", form).value())
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(word -> !word.equals("NONE"))
                .map(ProofKind::valueOf)
                .forEach(asked::add);
        return asked;
    }

    List<Attachments.Attachment> files(UUID list, ProofKind kind) {
        return attachments.of(SubjectRef.of(kind.subject(), list));
    }

    /** @throws BusinessException as {@link #read} */
    Objection objection(UUID id) {
        return objections.findById(id).orElseThrow(BusinessException::notFound);
    }

    /** The list that it is about, before either is read. */
    UUID listOf(UUID objection) {
        return objections.publicationOf(objection).orElseThrow(BusinessException::notFound);
    }

    List<Objection> objections(UUID list) {
        return objections.of(list);
    }
}
