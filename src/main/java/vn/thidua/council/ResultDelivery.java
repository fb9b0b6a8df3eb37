package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Texts;

/** Takes results to the rooms their subjects came from, one transaction each. */
@Component
class ResultDelivery {

    private final SessionDesk desk;
    private final AgendaSources sources;
    private final Deliveries deliveries;
    private final Counting counting;
    private final MinutesText minutes;
    private final ItemWords words;
    private final Councils councils;
    private final Moments moments;
    private final Texts texts;
    private final TransactionTemplate afterwards;

    ResultDelivery(
            SessionDesk desk,
            AgendaSources sources,
            Deliveries deliveries,
            Counting counting,
            MinutesText minutes,
            ItemWords words,
            Councils councils,
            Moments moments,
            Texts texts,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.sources = sources;
        this.deliveries = deliveries;
        this.counting = counting;
        this.minutes = minutes;
        this.words = words;
        this.councils = councils;
        this.moments = moments;
        this.texts = texts;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void prepare(CouncilSession session) {
        desk.agenda(session).forEach(item -> deliveries.save(new Delivery(session.id(), item.id())));
    }

    List<UUID> of(UUID session) {
        return deliveries.of(session).stream().map(Delivery::id).toList();
    }

    /** What has not reached its room yet, for whoever can try again. */
    Optional<String> stalled(UUID id) {
        return deliveries.findById(id).map(delivery -> {
            AgendaItem item = item(desk.findForProcess(delivery.session()), delivery);
            Instant tried = delivery.triedAt();
            return tried == null
                    ? texts.text("council.delivery.stalledUntried", item.name())
                    : texts.text("council.delivery.stalled", item.name(), delivery.attempts(), moments.full(tried));
        });
    }

    void deliver(UUID id) {
        Delivery delivery = deliveries.lock(id).orElseThrow(() -> new IllegalStateException("No such delivery: " + id));
        if (delivery.status() == Delivery.Status.DELIVERED) {
            return;
        }
        NoteFailure note = new NoteFailure(id);
        TransactionSynchronizationManager.registerSynchronization(note);
        CouncilSession session = desk.findForProcess(delivery.session());
        AgendaItem item = item(session, delivery);
        try {
            sources.of(item.subjectType()).deliver(result(session, item));
        } catch (PessimisticLockingFailureException lost) {
            note.gaveWay = true;
            throw lost;
        }
        delivery.delivered(desk.now());
        desk.record(
                "council.delivered",
                session.id(),
                null,
                Map.of(item.subjectType(), item.subject().toString()));
    }

    private AgendaItem item(CouncilSession session, Delivery delivery) {
        return desk.agenda(session).stream()
                .filter(each -> each.id().equals(delivery.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such agenda item: " + delivery.item()));
    }

    private AgendaSource.Result result(CouncilSession session, AgendaItem item) {
        ItemResult result = counting.lastResults(session.id()).get(item.id());
        PutOff putOff = item.putOff();
        OtherForm form = item.otherForm();
        return new AgendaSource.Result(
                item.subject(),
                session.id(),
                minutes.number(session),
                desk.dayOf(session),
                Objects.requireNonNull(item.outcome(), "every item was concluded"),
                result == null ? ItemVotes.NONE : ItemVotes.of(result),
                words.of(session, item, result),
                item.outcome() == AgendaSource.Outcome.RECOMMENDED_OTHER_FORM && form != null ? form.code() : null,
                putOff == null
                        ? null
                        : new AgendaSource.Deferral(
                                putOff.until(),
                                putOff.reason(),
                                councils.get(session.council()).name()));
    }

    /**
     * The failing transaction takes everything with it; that it failed is written in one of its own. One that gave way to
     * another in the receiving room is done again, and has not failed.
     */
    private final class NoteFailure implements TransactionSynchronization {

        private final UUID id;
        private boolean gaveWay;

        private NoteFailure(UUID id) {
            this.id = id;
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED && !gaveWay) {
                afterwards.executeWithoutResult(
                        running -> deliveries.lock(id).ifPresent(delivery -> delivery.failed(desk.now())));
            }
        }
    }
}
