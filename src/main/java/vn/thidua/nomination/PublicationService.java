package vn.thidua.nomination;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.nomination.PublicationDesk.Desk;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;

/**
 * What is done with a published list: its short achievements are written, it is posted, proven and closed. A village does
 * so with the list that it files, the commune's officer with every later one.
 *
 * @see "ADR 0036"
 */
@Service
@Transactional
public class PublicationService {

    /** Without letters and digits that are mistaken for one another. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int CODE_LENGTH = 12;

    private static final String POSTERS =
            "hasAnyRole('VILLAGE_HEAD', 'VILLAGE_FRONT', 'ORG_NOMINATOR', 'INTAKE_OFFICER',"
                    + " 'APPRAISER', 'COMMUNE_CHAIR')";

    private final PublicationDesk desks;
    private final PublicationReading reading;
    private final Publications publications;
    private final Visible visible;
    private final PublicationProcess process;
    private final Attachments attachments;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final CurrentActor current;
    private final Trail trail;
    private final Texts texts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PublicationService(
            PublicationDesk desks,
            PublicationReading reading,
            Publications publications,
            Visible visible,
            PublicationProcess process,
            Attachments attachments,
            AwardCatalogue catalogue,
            Units units,
            CurrentActor current,
            Trail trail,
            Texts texts,
            Clock clock) {
        this.texts = texts;
        this.desks = desks;
        this.reading = reading;
        this.publications = publications;
        this.visible = visible;
        this.process = process;
        this.attachments = attachments;
        this.catalogue = catalogue;
        this.units = units;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws BusinessException {@code shared.notFound} outside the reader's scope, and for the city, too */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public PublicationDetails details(UUID id) {
        return reading.details(desks.read(id));
    }

    /** The lists of a nomination, the newest first; none for whoever sees the nomination in part. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PublicationRow> of(UUID nomination) {
        Nomination found = visible.read(nomination);
        return visible.sight(found).whole()
                ? publications.newestFirst(nomination).stream()
                        .map(list -> reading.row(new Desk(list, found)))
                        .toList()
                : List.of();
    }

    /** How large and how many files may be. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Attachments.Limits limits() {
        return attachments.limits();
    }

    /**
     * Takes in a file before the command that keeps it; the caller closes it. Changes nothing and holds no transaction.
     *
     * @throws BusinessException of {@link Attachments#receive}
     */
    @PreAuthorize(POSTERS)
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /**
     * Writes what will hang of each line, until it is posted: for the nominator, and for whoever posts the list.
     *
     * @param achievements the short achievement by line
     * @throws BusinessException with the first that is missing, too long, or names a telephone or citizen number
     */
    @PreAuthorize(POSTERS)
    public void write(CommandKey key, UUID id, Map<UUID, String> achievements) {
        Desk desk = desks.lock(id);
        current.requireOneOf(PublicationDesk.writers(desk));
        int longest = desks.longestAchievement(desk.nomination());
        String unit = units.unit(desk.nomination().unit()).name();
        List<ListedLine> rows = new ArrayList<>();
        for (NominationLine line : desks.lines(desk)) {
            rows.add(new ListedLine(
                    line.id(),
                    line.name(),
                    unit,
                    catalogue.form(line.formAsked()).name(),
                    ShortAchievement.of(line.name(), shown(line, achievements.get(line.id())), longest)));
        }
        desk.list().write(rows);
        publications.saveAndFlush(desk.list());
    }

    /** Of a household that the meeting rated, and that wrote no account of its own, the notice board says just that. */
    private String shown(NominationLine line, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return line.achievement().isBlank() ? texts.text("nomination.publication.rated") : "";
        }
        return typed;
    }

    /**
     * Records that the list was posted; the public reads it from now on, until the end of its last day.
     *
     * @throws BusinessException when the short achievements or the places are missing
     */
    @PreAuthorize(POSTERS)
    public void post(CommandKey key, UUID id, ListPosting posting) {
        Desk desk = desks.lock(id);
        current.requireOneOf(Set.of(PublicationDesk.poster(desk)));
        if (desk.list().state() != PublicationState.TO_POST) {
            throw NominationException.notAtThisStep();
        }
        List<NominationLine> lines = desks.lines(desk);
        lines.stream()
                .filter(line -> desk.list().listed().stream()
                        .noneMatch(row -> row.line().equals(line.id())))
                .findFirst()
                .ifPresent(line -> {
                    throw NominationException.achievementMissing(line.name());
                });
        if (posting.places().isEmpty()) {
            throw NominationException.placesMissing();
        }
        desk.list()
                .post(
                        firstDay(desk.list(), posting.on()),
                        posting.places().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        freshCode(),
                        current.actor().name());
        publications.saveAndFlush(desk.list());
        trail.nomination("listPosted", desk.nomination(), null);
        process.posted(id);
    }

    /** Not before the list was there to be posted, and not later than it is recorded. */
    private LocalDate firstDay(Publication list, LocalDate typed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = LocalDate.ofInstant(list.openedAt(), clock.getZone());
        return typed.isBefore(opened) ? opened : typed.isAfter(today) ? today : typed;
    }

    private String freshCode() {
        return random.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /**
     * Keeps a file that proves the posting, while the list hangs and until it is closed.
     *
     * @throws BusinessException of {@link Attachments#keep}, or when a photo is no picture
     */
    @PreAuthorize(POSTERS)
    public void keep(CommandKey key, UUID id, ProofKind kind, Received file) {
        Desk desk = proving(id);
        SubjectRef subject = SubjectRef.of(kind.subject(), id);
        AttachmentId kept = attachments.keep(subject, desk.nomination().unit(), file);
        boolean picture = attachments.of(subject).stream()
                .filter(each -> each.id().equals(kept))
                .anyMatch(Attachments.Attachment::isPicture);
        if (kind == ProofKind.PHOTO && !picture) {
            throw NominationException.noPicture();
        }
    }

    /** Takes such a file off again. */
    @PreAuthorize(POSTERS)
    public void remove(CommandKey key, UUID id, ProofKind kind, AttachmentId file) {
        proving(id);
        attachments.remove(SubjectRef.of(kind.subject(), id), file);
    }

    private Desk proving(UUID id) {
        Desk desk = desks.lock(id);
        current.requireOneOf(Set.of(PublicationDesk.poster(desk)));
        PublicationState state = desk.list().state();
        if (state != PublicationState.HANGING && state != PublicationState.TO_PROVE) {
            throw NominationException.notAtThisStep();
        }
        return desk;
    }

    /**
     * Closes a list that has hung long enough: the nomination goes on, or back, as the objections were answered.
     *
     * @throws BusinessException when an objection is not answered, or what the rule asks for as proof is missing
     */
    @PreAuthorize(POSTERS)
    public void close(CommandKey key, UUID id) {
        Desk desk = proving(id);
        if (desk.list().state() != PublicationState.TO_PROVE) {
            throw NominationException.notAtThisStep();
        }
        long open = desks.objections(id).stream().filter(Objection::isOpen).count();
        if (open > 0) {
            throw NominationException.objectionsOpen(Math.toIntExact(open));
        }
        for (ProofKind kind : desks.proofs(desk)) {
            if (desks.files(id, kind).isEmpty()) {
                throw NominationException.proofMissing(kind);
            }
        }
        process.proven(id);
    }
}
