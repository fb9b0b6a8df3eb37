package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.shared.SubjectRef;

/** The rules as people read them, and as an administrator changes them: from a day to come on, never backwards. */
@Service
@Transactional
public class RuleService {

    private final RuleSetEntities ruleSets;
    private final RuleValueEntities values;
    private final RuleKeyEntities keys;
    private final RuleTable table;
    private final RuleSetSwitch setSwitch;
    private final RuleSets standing;
    private final BallotByLaw ballots;
    private final OnceATransaction once;
    private final AuditLog audit;
    private final Clock clock;

    RuleService(
            RuleSetEntities ruleSets,
            RuleValueEntities values,
            RuleKeyEntities keys,
            RuleTable table,
            RuleSetSwitch setSwitch,
            RuleSets standing,
            BallotByLaw ballots,
            OnceATransaction once,
            AuditLog audit,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.values = values;
        this.keys = keys;
        this.table = table;
        this.setSwitch = setSwitch;
        this.standing = standing;
        this.ballots = ballots;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    /** All rule sets, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RuleSetRow> ruleSets() {
        return ruleSets.findAllByOrderByValidFromDesc().stream()
                .map(RuleSetEntity::toRow)
                .toList();
    }

    /** The rule set that today goes by. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public String current() {
        return ruleSets.inForceOn(today()).orElseThrow(() -> AwardException.ruleSetMissing(today()));
    }

    /**
     * The rules of a set, as they stand today or last stood, in the order of the screen; general values before forms. What
     * the set takes over from another says so.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RuleRow> rules(String ruleSet) {
        return table.rows(ruleSet);
    }

    /**
     * Enters a new version of a value from a day to come on. What stood before ends the day before; what begins later
     * stays. In a set to come a value may differ from its first day on.
     *
     * @throws AwardException when the day has come already, the value is none of its kind, no article or reason is given,
     *     another version begins that day, the law asks for the ballot that would be given up, or the set is history
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void change(CommandKey command, RuleChange change) {
        RuleSetEntity set = writable(change.ruleSet());
        RuleKey rule = keys.findByKey(change.key())
                .orElseThrow(BusinessException::notFound)
                .toKey();
        LocalDate earliest = latest(today().plusDays(1), set.validFrom());
        LocalDate from = change.from();
        if (from == null || from.isBefore(earliest)) {
            throw AwardException.pastRule(earliest);
        }
        change.check(
                rule,
                standing.ifAny(change.ruleSet(), change.key(), Objects.requireNonNullElse(change.form(), ""), from)
                        .map(RuleValue::comparator)
                        .orElse(null));
        ballots.check(change, from);
        List<RuleValueEntity> versions = values.versions(change.ruleSet(), change.key(), change.form());
        if (versions.stream().anyMatch(version -> version.validFrom().equals(from))) {
            throw AwardException.overlapping(from);
        }
        Optional<RuleValueEntity> held =
                versions.stream().filter(version -> version.holdsOn(from)).findFirst();
        LocalDate to = held.isPresent() ? held.get().validTo() : dayBeforeNext(versions, from);
        held.ifPresent(version -> end(version, from.minusDays(1)));
        RuleValueEntity entered = values.saveAndFlush(new RuleValueEntity(change, from, to));
        once.forgetAll();
        record("award.ruleChanged", entered, before(versions, from), change.reason());
    }

    /** Takes back a version that has not begun; the one before it goes on, or what the set takes over from another. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void withdraw(CommandKey command, UUID id) {
        RuleValueEntity version = values.findById(id).orElseThrow(BusinessException::notFound);
        writable(version.toValue().ruleSet());
        if (!version.validFrom().isAfter(today())) {
            throw AwardException.pastRule(today().plusDays(1));
        }
        LocalDate dayBefore = version.validFrom().minusDays(1);
        LocalDate last = version.validTo();
        values.delete(version);
        values.flush();
        values.versions(version.toValue().ruleSet(), version.key(), version.form()).stream()
                .filter(earlier -> dayBefore.equals(earlier.validTo()))
                .forEach(earlier -> end(earlier, last));
        record("award.ruleWithdrawn", version, version.stored(), null);
    }

    /**
     * Switches a rule set on that waited: the one before it ends the day before.
     *
     * @throws AwardException when it is on already, or its first day has come
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void activate(CommandKey command, String ruleSet) {
        setSwitch.on(writable(ruleSet));
    }

    /**
     * Switches it off again while its first day is still to come: the one before it goes on.
     *
     * @throws AwardException when it is off, or its first day has come
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void deactivate(CommandKey command, String ruleSet) {
        setSwitch.off(writable(ruleSet));
    }

    private static @Nullable LocalDate dayBeforeNext(List<RuleValueEntity> versions, LocalDate from) {
        return versions.stream()
                .map(RuleValueEntity::validFrom)
                .filter(later -> later.isAfter(from))
                .findFirst()
                .map(later -> later.minusDays(1))
                .orElse(null);
    }

    private RuleSetEntity writable(String ruleSet) {
        RuleSetEntity set = ruleSets.findById(ruleSet).orElseThrow(BusinessException::notFound);
        if (set.readOnly()) {
            throw AwardException.readOnly();
        }
        return set;
    }

    private void end(RuleValueEntity version, @Nullable LocalDate last) {
        version.endOn(last);
        values.saveAndFlush(version);
    }

    private static @Nullable String before(List<RuleValueEntity> versions, LocalDate from) {
        return versions.stream()
                .filter(version -> version.holdsOn(from.minusDays(1)))
                .findFirst()
                .map(RuleValueEntity::stored)
                .orElse(null);
    }

    private void record(String action, RuleValueEntity version, @Nullable String before, @Nullable String reason) {
        audit.record(AuditEvent.of(action, SubjectRef.of("rule-value", version.id()))
                .from(before, action.equals("award.ruleWithdrawn") ? null : version.stored())
                .because(reason)
                .with(Map.of("ruleSet", version.toValue().ruleSet())));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
