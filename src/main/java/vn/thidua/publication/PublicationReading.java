package vn.thidua.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.document.Attachments;
import vn.thidua.organization.Units;
import vn.thidua.publication.PublicationDesk.Desk;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.workflow.ProcessSubjects;

/** Turns published lists into what the screens of those who work on them show. */
@Component
class PublicationReading {

    private final PublicationDesk desks;
    private final PublicationLifecycle lifecycle;
    private final Attachments attachments;
    private final AwardCatalogue catalogue;
    private final RoleHolders people;
    private final Units units;
    private final ListOwner owner;
    private final Clock clock;

    PublicationReading(
            PublicationDesk desks,
            PublicationLifecycle lifecycle,
            Attachments attachments,
            AwardCatalogue catalogue,
            RoleHolders people,
            Units units,
            ListOwner owner,
            Clock clock) {
        this.desks = desks;
        this.lifecycle = lifecycle;
        this.attachments = attachments;
        this.catalogue = catalogue;
        this.people = people;
        this.units = units;
        this.owner = owner;
        this.clock = clock;
    }

    PublicationDetails details(Desk desk) {
        Publication list = desk.list();
        ProcessSubjects.Description about = owner.describe(list.subject());
        LocalDate today = LocalDate.now(clock);
        LocalDate ends = list.endsOn();
        return new PublicationDetails(
                list.id(),
                about.route(),
                about.title(),
                about.unitName(),
                PublicationDesk.inSentence(units.unit(desk.subject().commune()).name()),
                PublicationDesk.resolver(desk).role() == Role.VILLAGE_FRONT,
                list.stage(),
                list.state(),
                list.postedOn(),
                ends == null ? lifecycle.lastDay(list.id(), today) : ends,
                places(list.places()),
                list.publicCode(),
                list.outcome(),
                !list.listed().isEmpty(),
                desks.longestAchievement(desk.subject()),
                today,
                LocalDate.ofInstant(list.openedAt(), clock.getZone()),
                lines(desk),
                proofs(list.id()),
                list.listed().isEmpty() ? Set.of() : desks.proofs(desk),
                objected(desk),
                actions(desk));
    }

    PublicationRow row(Desk desk) {
        Publication list = desk.list();
        List<Objection> objections = desks.objections(list.id());
        return new PublicationRow(
                list.id(),
                list.stage(),
                list.state(),
                list.postedOn(),
                list.endsOn(),
                objections.size(),
                Math.toIntExact(objections.stream().filter(Objection::isOpen).count()),
                objections.stream()
                        .filter(each -> each.ruling() == ObjectionRuling.UPHELD)
                        .map(each -> new PublicationRow.Stopped(name(desk, each.line()), String.valueOf(each.reason())))
                        .toList());
    }

    /** Old lists were posted on a form, whose answer was kept with brackets. */
    private static Set<PostingPlace> places(@Nullable String kept) {
        if (kept == null) {
            return Set.of();
        }
        List<String> words = Arrays.asList(kept.split("[^A-Z]+"));
        return Arrays.stream(PostingPlace.values())
                .filter(place -> words.contains(place.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PostingPlace.class)));
    }

    private List<PublicationDetails.Line> lines(Desk desk) {
        List<PublicationDetails.Line> rows = new ArrayList<>();
        if (desk.list().listed().isEmpty()) {
            int longest = desks.longestAchievement(desk.subject());
            for (ListSubject.Row row : PublicationDesk.rows(desk)) {
                rows.add(new PublicationDetails.Line(
                        row.id(),
                        rows.size() + 1,
                        row.name(),
                        catalogue.form(row.form()).name(),
                        ShortAchievement.beginningOf(row.story(), longest),
                        false));
            }
            return rows;
        }
        for (ListedLine row : desk.list().listed()) {
            rows.add(new PublicationDetails.Line(
                    row.line(),
                    rows.size() + 1,
                    row.name(),
                    row.formName(),
                    row.achievement(),
                    desk.subject().row(row.line()).ended()));
        }
        return rows;
    }

    private Map<ProofKind, List<Attachments.Attachment>> proofs(UUID list) {
        Map<ProofKind, List<Attachments.Attachment>> proofs = new EnumMap<>(ProofKind.class);
        for (ProofKind kind : ProofKind.values()) {
            proofs.put(kind, desks.files(list, kind));
        }
        return proofs;
    }

    private List<PublicationDetails.Objected> objected(Desk desk) {
        boolean resolves = desks.mayResolve(desk);
        List<PublicationDetails.Objected> rows = new ArrayList<>();
        for (Objection objection : desks.objections(desk.list().id())) {
            AccountId by = objection.ruledBy();
            rows.add(new PublicationDetails.Objected(
                    objection.id(),
                    rows.size() + 1,
                    objection.channel(),
                    objection.receivedOn(),
                    name(desk, objection.line()),
                    resolves ? identity(objection) : null,
                    objection.ruling(),
                    objection.reason(),
                    by == null ? null : people.nameOf(by),
                    objection.ruledAt()));
        }
        return rows;
    }

    private PublicationDetails.Identity identity(Objection objection) {
        return new PublicationDetails.Identity(
                objection.person(), objection.contact(), objection.words(), attachments.of(objection.scan()));
    }

    private static @Nullable String name(Desk desk, @Nullable UUID line) {
        return line == null ? null : desk.subject().row(line).name();
    }

    private Set<PublicationDetails.Action> actions(Desk desk) {
        Set<PublicationDetails.Action> actions = EnumSet.noneOf(PublicationDetails.Action.class);
        if (!desk.subject().underWay()) {
            return actions;
        }
        boolean posts = desks.holdsOneOf(Set.of(PublicationDesk.poster(desk)));
        switch (desk.list().state()) {
            case TO_POST -> {
                if (desks.holdsOneOf(PublicationDesk.writers(desk))) {
                    actions.add(PublicationDetails.Action.WRITE);
                }
                if (posts) {
                    actions.add(PublicationDetails.Action.POST);
                }
            }
            case HANGING, TO_PROVE -> {
                if (desks.holdsOneOf(PublicationDesk.enterers(desk))) {
                    actions.add(PublicationDetails.Action.ENTER_OBJECTION);
                }
                if (desks.mayResolve(desk)) {
                    actions.add(PublicationDetails.Action.RESOLVE);
                }
                if (posts) {
                    actions.add(PublicationDetails.Action.PROVE);
                }
            }
            case CLOSED -> {
                // Only to be read.
            }
        }
        return actions;
    }
}
