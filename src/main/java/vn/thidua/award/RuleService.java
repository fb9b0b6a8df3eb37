package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** The rules as people read them, and as an administrator changes them: from a day to come on, never backwards. */
@Service
@Transactional
public class RuleService {

    private final RuleSetEntities ruleSets;
    private final RuleValueEntities values;
    private final RuleKeyEntities keys;
    private final AwardCatalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    RuleService(
            RuleSetEntities ruleSets,
            RuleValueEntities values,
            RuleKeyEntities keys,
            AwardCatalogue catalogue,
            AuditLog audit,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.values = values;
        this.keys = keys;
        this.catalogue = catalogue;
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

    /** The rules of a set, as they stand today or last stood, in the order of the screen; general values before forms. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RuleRow> rules(String ruleSet) {
        RuleSetRow set = ruleSet(ruleSet).toRow();
        Map<String, RuleKeyEntity> known = keys.findAllByOrderByPosition().stream()
                .collect(Collectors.toMap(key -> key.toKey().key(), key -> key));
        Map<String, String> forms =
                catalogue.all().stream().collect(Collectors.toMap(AwardForm::code, AwardForm::name));
        List<String> order = catalogue.all().stream().map(AwardForm::code).toList();
        return values.findByRuleSetOrderByValidFrom(ruleSet).stream()
                .collect(Collectors.groupingBy(
                        value -> List.of(value.key(), Objects.requireNonNullElse(value.form(), ""))))
                .values()
                .stream()
                .sorted(Comparator.<List<RuleValueEntity>>comparingInt(versions -> Objects.requireNonNull(
                                        known.get(versions.getFirst().key()), "a value has a key")
                                .position())
                        .thenComparingInt(
                                versions -> order.indexOf(versions.getFirst().form())))
                .map(versions -> row(
                        versions,
                        Objects.requireNonNull(known.get(versions.getFirst().key()), "a value has a key")
                                .toKey(),
                        forms,
                        day(set)))
                .toList();
    }

    /**
     * Enters a new version of a value from a day to come on. What stood before ends the day before; what begins later stays.
     *
     * @throws AwardException when the day has come already, the value is none of its kind, no article or reason is given,
     *     another version begins that day, or the set is history
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void change(CommandKey command, RuleChange typed) {
        RuleSetEntity set = writable(typed.ruleSet());
        RuleKey key = keys.findByKey(typed.key())
                .orElseThrow(BusinessException::notFound)
                .toKey();
        RuleChange change = checked(typed, key);
        LocalDate earliest = latest(today().plusDays(1), set.validFrom());
        LocalDate from = typed.from();
        if (from == null || from.isBefore(earliest)) {
            throw AwardException.pastRule(earliest);
        }
        List<RuleValueEntity> versions = values.versions(change.ruleSet(), change.key(), change.form());
        if (versions.stream().anyMatch(version -> version.validFrom().equals(from))) {
            throw AwardException.overlapping(from);
        }
        Optional<RuleValueEntity> held =
                versions.stream().filter(version -> version.holdsOn(from)).findFirst();
        LocalDate to = held.isPresent() ? held.get().validTo() : dayBeforeNext(versions, from);
        held.ifPresent(version -> end(version, from.minusDays(1)));
        RuleValueEntity entered = values.saveAndFlush(new RuleValueEntity(change, from, to));
        record("award.ruleChanged", entered, before(versions, from), change.reason());
    }

    /** Takes back a version that has not begun; the one before it goes on. */
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
        record("award.ruleWithdrawn", version, stored(version), null);
    }

    /**
     * Switches a rule set on that waited: the one before it ends the day before.
     *
     * @throws AwardException when it is on already, or its first day has come
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void activate(CommandKey command, String ruleSet) {
        RuleSetEntity next = toCome(ruleSet);
        if (next.active()) {
            throw AwardException.activeAlready();
        }
        before(next).ifPresent(earlier -> {
            earlier.endOn(next.validFrom().minusDays(1));
            ruleSets.saveAndFlush(earlier);
        });
        next.activate();
        ruleSets.saveAndFlush(next);
        audit.record(AuditEvent.of("award.ruleSetActivated", new SubjectRef("rule-set", ruleSet)));
    }

    /**
     * Switches it off again while its first day is still to come: the one before it goes on.
     *
     * @throws AwardException when it is off, or its first day has come
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void deactivate(CommandKey command, String ruleSet) {
        RuleSetEntity next = toCome(ruleSet);
        if (!next.active()) {
            throw AwardException.notActive();
        }
        next.deactivate();
        ruleSets.saveAndFlush(next);
        before(next).ifPresent(earlier -> {
            earlier.endOn(null);
            ruleSets.saveAndFlush(earlier);
        });
        audit.record(AuditEvent.of("award.ruleSetDeactivated", new SubjectRef("rule-set", ruleSet)));
    }

    private RuleSetEntity toCome(String ruleSet) {
        RuleSetEntity set = writable(ruleSet);
        if (!set.validFrom().isAfter(today())) {
            throw AwardException.begun(set.validFrom());
        }
        return set;
    }

    /** The one in force until the set begins. */
    private Optional<RuleSetEntity> before(RuleSetEntity set) {
        return ruleSets.findAllByOrderByValidFromDesc().stream()
                .filter(RuleSetEntity::active)
                .filter(earlier -> earlier.validFrom().isBefore(set.validFrom()))
                .findFirst();
    }

    private static @Nullable LocalDate dayBeforeNext(List<RuleValueEntity> versions, LocalDate from) {
        return versions.stream()
                .map(RuleValueEntity::validFrom)
                .filter(later -> later.isAfter(from))
                .findFirst()
                .map(later -> later.minusDays(1))
                .orElse(null);
    }

    private RuleRow row(List<RuleValueEntity> versions, RuleKey key, Map<String, String> forms, LocalDate day) {
        String form = versions.getFirst().form();
        RuleValueEntity now = versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElse(null);
        RuleValueEntity next = versions.stream()
                .filter(version -> version.validFrom().isAfter(day))
                .findFirst()
                .orElse(null);
        return new RuleRow(
                key,
                form,
                form == null ? null : forms.get(form),
                now == null ? null : now.toValue(),
                next == null ? null : next.toValue(),
                next == null ? null : next.id());
    }

    /** Today, or a day on which the set held: its last, or its first. */
    private LocalDate day(RuleSetRow set) {
        LocalDate today = today();
        if (today.isBefore(set.validFrom())) {
            return set.validFrom();
        }
        LocalDate last = set.validTo();
        return last != null && last.isBefore(today) ? last : today;
    }

    private static RuleChange checked(RuleChange typed, RuleKey key) {
        String value = typed.value().strip();
        if (value.equals("0") && (key.kind() == RuleValueKind.DAYS || key.kind() == RuleValueKind.WORKING_DAYS)) {
            throw AwardException.withoutDay(key.name());
        }
        if (!key.kind().accepts(value, key.choices())) {
            throw AwardException.malformed(key.name());
        }
        if (key.kind() == RuleValueKind.SHARE && typed.comparator() == null) {
            throw AwardException.comparatorMissing(key.name());
        }
        if (typed.article().isBlank()) {
            throw AwardException.articleMissing();
        }
        if (typed.reason().isBlank()) {
            throw AwardException.reasonMissing();
        }
        return typed;
    }

    private RuleSetEntity writable(String ruleSet) {
        RuleSetEntity set = ruleSet(ruleSet);
        if (set.readOnly()) {
            throw AwardException.readOnly();
        }
        return set;
    }

    private RuleSetEntity ruleSet(String ruleSet) {
        return ruleSets.findById(ruleSet).orElseThrow(BusinessException::notFound);
    }

    private void end(RuleValueEntity version, @Nullable LocalDate last) {
        version.endOn(last);
        values.saveAndFlush(version);
    }

    private static @Nullable String before(List<RuleValueEntity> versions, LocalDate from) {
        return versions.stream()
                .filter(version -> version.holdsOn(from.minusDays(1)))
                .findFirst()
                .map(RuleService::stored)
                .orElse(null);
    }

    private static String stored(RuleValueEntity version) {
        RuleValue value = version.toValue();
        return String.join(
                "; ",
                value.key(),
                Objects.requireNonNullElse(value.form(), "*"),
                Objects.requireNonNullElse(value.comparator(), "=") + " " + value.value(),
                value.validFrom().toString(),
                value.article(),
                value.confidence().name());
    }

    private void record(String action, RuleValueEntity version, @Nullable String before, @Nullable String reason) {
        audit.record(AuditEvent.of(action, SubjectRef.of("rule-value", version.id()))
                .from(before, action.equals("award.ruleWithdrawn") ? null : stored(version))
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
