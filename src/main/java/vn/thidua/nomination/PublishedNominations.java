package vn.thidua.nomination;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.publication.ListOwner;
import vn.thidua.publication.ListSubject;
import vn.thidua.publication.PublicationStage;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.RoleAt;
import vn.thidua.workflow.ProcessSubjects;

/** Nominations as those who publish their lists know them; what comes of a list is told here. */
@Component
class PublishedNominations implements ListOwner {

    private final Nominations nominations;
    private final Visible visible;
    private final Recommending recommending;
    private final PinnedRules rules;
    private final Titles titles;
    private final Trail trail;
    private final Clock clock;

    PublishedNominations(
            Nominations nominations,
            Visible visible,
            Recommending recommending,
            PinnedRules rules,
            Titles titles,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.visible = visible;
        this.recommending = recommending;
        this.rules = rules;
        this.titles = titles;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean readsWhole(UUID subject) {
        return visible.sight(visible.read(subject)).whole();
    }

    @Override
    public Optional<ListSubject> read(UUID subject) {
        return whole(visible.read(subject));
    }

    @Override
    public Optional<ListSubject> lock(UUID subject) {
        return whole(visible.lock(subject));
    }

    private Optional<ListSubject> whole(Nomination nomination) {
        return visible.sight(nomination).whole() ? Optional.of(subject(nomination)) : Optional.empty();
    }

    @Override
    public ListSubject known(UUID subject) {
        return subject(byId(subject));
    }

    @Override
    public ListSubject hold(UUID subject) {
        return subject(nominations.lockById(subject).orElseThrow(BusinessException::notFound));
    }

    private ListSubject subject(Nomination nomination) {
        return new ListSubject(
                nomination.id(),
                nomination.unit(),
                nomination.commune(),
                nomination.nominatedAs(),
                confirmer(nomination),
                underWay(nomination.stage()),
                nomination.rules(),
                rules.day(nomination),
                rows(nomination));
    }

    private static @Nullable RoleAt confirmer(Nomination nomination) {
        return nomination.confirmer() == null || nomination.confirmer() == Confirmer.NOBODY
                ? null
                : Confirming.role(nomination);
    }

    private static boolean underWay(NominationStage stage) {
        return stage != NominationStage.DRAFT && !stage.isClosed();
    }

    private List<ListSubject.Row> rows(Nomination nomination) {
        Map<String, PublicationStage> stages = new HashMap<>();
        return nomination.lines().stream()
                .map(line -> {
                    boolean ended = line.status().isTerminal();
                    return new ListSubject.Row(
                            line.id(),
                            line.name(),
                            line.formAsked(),
                            ended
                                    ? PublicationStage.NONE
                                    : stages.computeIfAbsent(
                                            line.formAsked(), any -> recommending.publication(nomination, line)),
                            line.achievement(),
                            ended);
                })
                .toList();
    }

    @Override
    public ProcessSubjects.Description describe(UUID subject) {
        return titles.describe(byId(subject));
    }

    @Override
    public Optional<BusinessException> refusal(UUID subject, Actor actor) {
        Nomination nomination = byId(subject);
        if (nomination.nominator().equals(actor.account())) {
            return Optional.of(NominationException.ownNomination());
        }
        return OwnLine.among(nomination, actor.name()) ? Optional.of(NominationException.ownLine()) : Optional.empty();
    }

    @Override
    public void answered(UUID subject, UUID row, boolean upheld, String reason) {
        Nomination nomination = byId(subject);
        if (upheld) {
            NominationLine stopped = nomination.stopListed(row, reason, clock.instant());
            nominations.saveAndFlush(nomination);
            trail.line("lineObjectionUpheld", stopped, stopped.name(), reason);
        } else {
            NominationLine spoken = nomination.line(row);
            trail.line("lineObjectionDismissed", spoken, spoken.name(), reason);
        }
    }

    @Override
    public void happened(UUID subject, Event event, @Nullable String reason) {
        trail.nomination(
                switch (event) {
                    case POSTED -> "listPosted";
                    case OBJECTION_RECEIVED -> "objectionReceived";
                    case OBJECTION_ENTERED -> "objectionEntered";
                    case LIST_OBJECTION_UPHELD -> "listObjectionUpheld";
                    case LIST_OBJECTION_DISMISSED -> "objectionDismissed";
                    case PUBLISHED -> "published";
                    case SENT_BACK -> "objectionUpheld";
                },
                byId(subject),
                reason);
    }

    private Nomination byId(UUID subject) {
        return nominations.byId(subject).orElseThrow(BusinessException::notFound);
    }
}
