package vn.thidua.publication;

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
import vn.thidua.organization.Units;
import vn.thidua.publication.PublicationDesk.Desk;
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
    private final ListOwner owner;
    private final PublicationProcess process;
    private final Attachments attachments;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final CurrentActor current;
    private final Texts texts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PublicationService(
            PublicationDesk desks,
            PublicationReading reading,
            Publications publications,
            ListOwner owner,
            PublicationProcess process,
            Attachments attachments,
            AwardCatalogue catalogue,
            Units units,
            CurrentActor current,
            Texts texts,
            Clock clock) {
        this.texts = texts;
        this.desks = desks;
        this.reading = reading;
        this.publications = publications;
        this.owner = owner;
        this.process = process;
        this.attachments = attachments;
        this.catalogue = catalogue;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    /** @throws BusinessException {@code shared.notFound} outside the reader's scope, and for the city, too */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public PublicationDetails details(UUID id) {
        return reading.details(desks.read(id));
    }

    /** The lists of a subject, the newest first; none for whoever sees it in part. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PublicationRow> of(UUID subject) {
        if (!owner.readsWhole(subject)) {
            return List.of();
        }
        List<Publication> lists = publications.newestFirst(subject);
        if (lists.isEmpty()) {
            // A draft has no rules of its own yet, and most nominations never have a list: nothing more is asked about
            // them.
            return List.of();
        }
        ListSubject known = owner.known(subject);
        return lists.stream().map(list -> reading.row(new Desk(list, known))).toList();
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
     * Writes what will hang of each line, until it is posted: for whoever filed it, and for whoever posts the list.
     *
     * @param achievements the short achievement by line
     * @throws BusinessException with the first that is missing, too long, or names a telephone or citizen number
     */
    @PreAuthorize(POSTERS)
    public void write(CommandKey key, UUID id, Map<UUID, String> achievements) {
        Desk desk = desks.lock(id);
        current.requireOneOf(PublicationDesk.writers(desk));
        int longest = desks.longestAchievement(desk.subject());
        String unit = units.unit(desk.subject().unit()).name();
        List<ListedLine> rows = new ArrayList<>();
        for (ListSubject.Row row : PublicationDesk.rows(desk)) {
            rows.add(new ListedLine(
                    row.id(),
                    row.name(),
                    unit,
                    catalogue.form(row.form()).name(),
                    ShortAchievement.of(row.name(), shown(row, achievements.get(row.id())), longest)));
        }
        desk.list().write(rows);
        publications.saveAndFlush(desk.list());
    }

    /** Of a household that the meeting rated, and that wrote no account of its own, the notice board says just that. */
    private String shown(ListSubject.Row row, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return row.story().isBlank() ? texts.text("publication.rated") : "";
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
            throw PublicationException.notAtThisStep();
        }
        PublicationDesk.rows(desk).stream()
                .filter(line -> desk.list().listed().stream()
                        .noneMatch(row -> row.line().equals(line.id())))
                .findFirst()
                .ifPresent(line -> {
                    throw PublicationException.achievementMissing(line.name());
                });
        if (posting.places().isEmpty()) {
            throw PublicationException.placesMissing();
        }
        desk.list()
                .post(
                        firstDay(desk.list(), posting.on()),
                        posting.places().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        freshCode(),
                        current.actor().name());
        publications.saveAndFlush(desk.list());
        owner.happened(desk.subject().id(), ListOwner.Event.POSTED, null);
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
        AttachmentId kept = attachments.keep(subject, desk.subject().unit(), file);
        boolean picture = attachments.of(subject).stream()
                .filter(each -> each.id().equals(kept))
                .anyMatch(Attachments.Attachment::isPicture);
        if (kind == ProofKind.PHOTO && !picture) {
            throw PublicationException.noPicture();
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
            throw PublicationException.notAtThisStep();
        }
        return desk;
    }

    /**
     * Closes a list that has hung long enough: its subject goes on, or back, as the objections were answered.
     *
     * @throws BusinessException when an objection is not answered, or what the rule asks for as proof is missing
     */
    @PreAuthorize(POSTERS)
    public void close(CommandKey key, UUID id) {
        Desk desk = proving(id);
        if (desk.list().state() != PublicationState.TO_PROVE) {
            throw PublicationException.notAtThisStep();
        }
        long open = desks.objections(id).stream().filter(Objection::isOpen).count();
        if (open > 0) {
            throw PublicationException.objectionsOpen(Math.toIntExact(open));
        }
        for (ProofKind kind : desks.proofs(desk)) {
            if (desks.files(id, kind).isEmpty()) {
                throw PublicationException.proofMissing(kind);
            }
        }
        process.proven(id);
    }
}
