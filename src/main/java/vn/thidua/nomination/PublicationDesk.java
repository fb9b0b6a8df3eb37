package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.Attachments;
import vn.thidua.shared.Actor;
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
    private final Visible visible;
    private final Recommending recommending;
    private final PinnedRules rules;
    private final Attachments attachments;
    private final CurrentActor current;

    PublicationDesk(
            Publications publications,
            Objections objections,
            Visible visible,
            Recommending recommending,
            PinnedRules rules,
            Attachments attachments,
            CurrentActor current) {
        this.publications = publications;
        this.objections = objections;
        this.visible = visible;
        this.recommending = recommending;
        this.rules = rules;
        this.attachments = attachments;
        this.current = current;
    }

    /** "xã Nghi Dương", as a unit is named in a sentence. */
    static String inSentence(String unit) {
        return unit.substring(0, 1).toLowerCase(Locale.of("vi", "VN")) + unit.substring(1);
    }

    /** A list with the nomination it belongs to. */
    record Desk(Publication list, Nomination nomination) {}

    /** @throws BusinessException {@code shared.notFound} outside the reader's scope, and for the city, too */
    Desk read(UUID id) {
        Publication list = publications.findById(id).orElseThrow(BusinessException::notFound);
        return of(list, visible.read(list.nomination()));
    }

    /** The same, with the row of the nomination locked. */
    Desk lock(UUID id) {
        Nomination locked = visible.lock(publications.nominationOf(id).orElseThrow(BusinessException::notFound));
        return of(publications.findById(id).orElseThrow(BusinessException::notFound), locked);
    }

    private Desk of(Publication list, Nomination nomination) {
        if (!visible.sight(nomination).whole()) {
            throw BusinessException.notFound();
        }
        return new Desk(list, nomination);
    }

    /** Who posts the list and proves it: the village its own, before it files it; the office every later one. */
    static RoleAt poster(Desk desk) {
        return desk.list().stage() == PublicationStage.BEFORE_FILING
                ? desk.nomination().nominatedAs()
                : officer(desk.nomination());
    }

    /**
     * Who answers what is objected. Never whoever nominated: for the list of a village it is the Front that confirms it
     * afterwards, for every other one the commune's office.
     */
    static RoleAt resolver(Desk desk) {
        Nomination nomination = desk.nomination();
        boolean byTheFront = desk.list().stage() == PublicationStage.BEFORE_FILING
                && nomination.confirmer() != null
                && nomination.confirmer() != Confirmer.NOBODY;
        return byTheFront ? Confirming.role(nomination) : officer(nomination);
    }

    static RoleAt officer(Nomination nomination) {
        return new RoleAt(Role.INTAKE_OFFICER, nomination.commune());
    }

    boolean mayResolve(Desk desk) {
        return current.assignments().contains(resolver(desk)) && !concerned(desk.nomination());
    }

    /** Whether the person made the nomination, or is a nominee of it. */
    boolean concerned(Nomination nomination) {
        Actor actor = current.actor();
        return nomination.nominator().equals(actor.account()) || OwnLine.among(nomination, actor.name());
    }

    /** @throws BusinessException for somebody who may not answer what is objected to this list */
    void requireResolver(Desk desk) {
        current.requireOneOf(Set.of(resolver(desk)));
        if (desk.nomination().nominator().equals(current.actor().account())) {
            throw NominationException.ownNomination();
        }
        visible.refuseOwnLine(desk.nomination());
    }

    /** Those who write down what is said to them by telephone or handed in on paper. */
    static Set<RoleAt> enterers(Desk desk) {
        return new HashSet<>(List.of(officer(desk.nomination()), resolver(desk)));
    }

    /** Those who write the short achievements: the nominator, and whoever posts. */
    static Set<RoleAt> writers(Desk desk) {
        return new HashSet<>(List.of(desk.nomination().nominatedAs(), poster(desk)));
    }

    boolean holdsOneOf(Set<RoleAt> roles) {
        return roles.stream().anyMatch(current.assignments()::contains);
    }

    /** The lines whose form asks for a list at this stage, and which are still on their way. */
    List<NominationLine> lines(Desk desk) {
        return desk.nomination().lines().stream()
                .filter(line -> !line.status().isTerminal())
                .filter(line -> recommending.publication(desk.nomination(), line)
                        == desk.list().stage())
                .toList();
    }

    int longestAchievement(Nomination nomination) {
        return rules.value(nomination, "publication_achievement_length", null).number();
    }

    /** What has to prove this list: where forms differ, whatever one of them asks for. */
    Set<ProofKind> proofs(Desk desk) {
        Set<ProofKind> asked = EnumSet.noneOf(ProofKind.class);
        List<String> forms = new ArrayList<>();
        desk.list()
                .listed()
                .forEach(row -> forms.add(desk.nomination().line(row.line()).formAsked()));
        forms.stream()
                .distinct()
                .map(form -> rules.value(desk.nomination(), "publication_proof", form)
                        .value())
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
