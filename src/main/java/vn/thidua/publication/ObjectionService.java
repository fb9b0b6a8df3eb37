package vn.thidua.publication;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.publication.PublicationDesk.Desk;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;

/**
 * What is said by telephone or handed in on paper against a list that hangs, and what is concluded on each objection. Who
 * objected is read by those who resolve it only; whoever filed it does not.
 *
 * @see "ADR 0036"
 */
@Service
@Transactional
public class ObjectionService {

    private static final String OFFICE = "hasAnyRole('INTAKE_OFFICER', 'VILLAGE_FRONT', 'COMMUNE_FRONT')";

    private final PublicationDesk desks;
    private final Objections objections;
    private final ListOwner owner;
    private final PublicationProcess process;
    private final Attachments attachments;
    private final CurrentActor current;
    private final Clock clock;

    ObjectionService(
            PublicationDesk desks,
            Objections objections,
            ListOwner owner,
            PublicationProcess process,
            Attachments attachments,
            CurrentActor current,
            Clock clock) {
        this.desks = desks;
        this.objections = objections;
        this.owner = owner;
        this.process = process;
        this.attachments = attachments;
        this.current = current;
        this.clock = clock;
    }

    /** As {@link PublicationService#receive}, for the scan of a paper. */
    @PreAuthorize(OFFICE)
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /**
     * Writes down an objection that came by telephone or on paper. It has to have come while the list hung; it may be
     * written down until the list is closed.
     *
     * @param scan of the paper; stays open, because the command may be repeated
     * @throws BusinessException when the day lies outside, or the words are missing
     */
    @PreAuthorize(OFFICE)
    public void enter(CommandKey key, UUID list, ObjectionEntry entry, @Nullable Received scan) {
        Desk desk = desks.lock(list);
        current.requireOneOf(PublicationDesk.enterers(desk));
        PublicationState state = desk.list().state();
        if (state != PublicationState.HANGING && state != PublicationState.TO_PROVE) {
            throw PublicationException.notHanging();
        }
        if (entry.channel() == ObjectionChannel.PAGE) {
            throw new IllegalArgumentException("What comes by the page is not entered");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate first = Objects.requireNonNull(desk.list().postedOn());
        LocalDate last = Objects.requireNonNull(desk.list().endsOn());
        LocalDate on = entry.receivedOn();
        if (on.isBefore(first) || on.isAfter(last) || on.isAfter(today)) {
            throw PublicationException.notHanging();
        }
        raise(desk, entry, scan);
    }

    private void raise(Desk desk, ObjectionEntry entry, @Nullable Received scan) {
        Objection objection =
                new Objection(desk.list().id(), ObjectionWords.checked(desk, entry), me(), clock.instant());
        objections.saveAndFlush(objection);
        if (scan != null) {
            attachments.keep(objection.scan(), desk.subject().unit(), scan);
        }
        owner.happened(desk.subject().id(), ListOwner.Event.OBJECTION_ENTERED, null);
        process.objected(desk.list().id(), objection.id());
    }

    /**
     * Concludes on one objection. What is found right stops the line at once, the others go on; where it concerns the whole
     * list, its subject goes back when the list is closed. The reason is read by whoever filed it.
     *
     * @throws BusinessException for whoever filed it and a nominee, and without a reason
     */
    @PreAuthorize(OFFICE)
    public void resolve(CommandKey key, UUID id, ObjectionRuling ruling, String reason) {
        Desk desk = desks.lock(desks.listOf(id));
        desks.requireResolver(desk);
        Objection objection = desks.objection(id);
        objection.rule(ruling, reason, me(), clock.instant());
        objections.saveAndFlush(objection);
        UUID subject = desk.subject().id();
        UUID line = objection.line();
        boolean upheld = ruling == ObjectionRuling.UPHELD;
        if (line == null) {
            owner.happened(
                    subject,
                    upheld ? ListOwner.Event.LIST_OBJECTION_UPHELD : ListOwner.Event.LIST_OBJECTION_DISMISSED,
                    objection.reason());
        } else {
            owner.answered(subject, line, upheld, String.valueOf(objection.reason()));
        }
        process.ruled(desk.list().id(), id);
    }

    /** The account of the person acting. */
    private AccountId me() {
        AccountId account = current.actor().account();
        if (account == null) {
            throw BusinessException.forbidden();
        }
        return account;
    }
}
