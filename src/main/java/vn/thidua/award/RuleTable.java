package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessException;

/** The rules of a set as a table: each with its value of the day, the next one, and from which set it is taken over. */
@Component
class RuleTable {

    private final RuleSetEntities ruleSets;
    private final RuleValueEntities values;
    private final RuleKeyEntities keys;
    private final AwardCatalogue catalogue;
    private final Clock clock;

    RuleTable(
            RuleSetEntities ruleSets,
            RuleValueEntities values,
            RuleKeyEntities keys,
            AwardCatalogue catalogue,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.values = values;
        this.keys = keys;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** One place of the table: a rule, for a form or for all ("" then). */
    private record Cell(String key, String form) {}

    /** What stands in one place: versions of the set itself, and of the set from which it is taken over otherwise. */
    private record Stand(List<RuleValueEntity> own, List<RuleValueEntity> base, String baseName) {}

    /** In the order of the screen; general values before forms. */
    List<RuleRow> rows(String ruleSet) {
        RuleSetEntity set = ruleSets.findById(ruleSet).orElseThrow(BusinessException::notFound);
        Map<String, RuleKeyEntity> known = keys.findAllByOrderByPosition().stream()
                .collect(Collectors.toMap(key -> key.toKey().key(), key -> key));
        List<String> order = catalogue.all().stream().map(AwardForm::code).toList();
        Map<String, AwardForm> forms =
                catalogue.all().stream().collect(Collectors.toMap(AwardForm::code, form -> form));
        Map<Cell, Stand> stands = stands(set);
        known.values().forEach(key -> offer(key, stands));
        return stands.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Cell, Stand>>comparingInt(
                                at -> key(known, at.getKey()).position())
                        .thenComparingInt(at -> order.indexOf(at.getKey().form())))
                .map(at -> row(
                        at.getValue(),
                        key(known, at.getKey()).toKey(),
                        forms.get(at.getKey().form()),
                        set))
                .toList();
    }

    /** By the general value until one of its own is entered. */
    private static void offer(RuleKeyEntity key, Map<Cell, Stand> stands) {
        String name = key.toKey().key();
        Stand general = stands.get(new Cell(name, ""));
        if (general != null) {
            key.offeredFor().forEach(form -> stands.putIfAbsent(new Cell(name, form), general));
        }
    }

    private static RuleKeyEntity key(Map<String, RuleKeyEntity> known, Cell cell) {
        return Objects.requireNonNull(known.get(cell.key()), "a value has a key");
    }

    private Map<Cell, Stand> stands(RuleSetEntity set) {
        Map<Cell, Stand> stands = new LinkedHashMap<>();
        versions(set.id()).forEach((cell, own) -> stands.put(cell, new Stand(own, List.of(), "")));
        Optional<RuleSetEntity> below = base(set);
        while (below.isPresent()) {
            String name = below.get().toRow().name();
            versions(below.get().id())
                    .forEach((cell, taken) -> stands.merge(
                            cell,
                            new Stand(List.of(), taken, name),
                            (known, later) -> known.base().isEmpty()
                                    ? new Stand(known.own(), later.base(), later.baseName())
                                    : known));
            below = base(below.get());
        }
        return stands;
    }

    private Optional<RuleSetEntity> base(RuleSetEntity set) {
        return Optional.ofNullable(set.basedOn()).flatMap(ruleSets::findById);
    }

    private Map<Cell, List<RuleValueEntity>> versions(String ruleSet) {
        return values.findByRuleSetOrderByValidFrom(ruleSet).stream()
                .collect(Collectors.groupingBy(
                        value -> new Cell(value.key(), Objects.requireNonNullElse(value.form(), "")),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private RuleRow row(Stand stand, RuleKey key, @Nullable AwardForm form, RuleSetEntity set) {
        LocalDate day = day(set.toRow());
        RuleValueEntity own = first(stand.own(), version -> version.holdsOn(day));
        RuleValueEntity taken = own == null ? first(stand.base(), version -> version.holdsOn(day)) : null;
        String code = form == null ? null : form.code();
        return new RuleRow(
                key,
                code,
                form == null ? null : form.name(),
                form == null || isAlone(form) ? null : form.kind(),
                own != null
                        ? own.toValue()
                        : taken == null ? null : taken.toValue().takenOverBy(set.id()),
                next(stand, own == null, day, set),
                withdrawable(stand.own(), code),
                taken == null ? null : stand.baseName());
    }

    /** Whether the form's name is no other's: a Giấy khen is one for people, one for groups and one for households. */
    private boolean isAlone(AwardForm form) {
        return catalogue.all().stream()
                        .filter(other -> other.name().equals(form.name()))
                        .count()
                == 1;
    }

    /** The first to begin after the day; of what is taken over only where the set says nothing itself. */
    private static @Nullable RuleValue next(Stand stand, boolean alsoTaken, LocalDate day, RuleSetEntity set) {
        Stream<RuleValue> own = stand.own().stream().map(RuleValueEntity::toValue);
        Stream<RuleValue> taken =
                alsoTaken ? stand.base().stream().map(each -> each.toValue().takenOverBy(set.id())) : Stream.empty();
        return Stream.concat(own, taken)
                .filter(version -> version.validFrom().isAfter(day))
                .min(Comparator.comparing(RuleValue::validFrom))
                .orElse(null);
    }

    /** Of this place itself: what stands in it by the general value is taken back there. */
    private @Nullable UUID withdrawable(List<RuleValueEntity> own, @Nullable String form) {
        LocalDate today = LocalDate.now(clock);
        RuleValueEntity toCome =
                first(own, version -> version.validFrom().isAfter(today) && Objects.equals(version.form(), form));
        return toCome == null ? null : toCome.id();
    }

    private static @Nullable RuleValueEntity first(List<RuleValueEntity> versions, Predicate<RuleValueEntity> wanted) {
        return versions.stream().filter(wanted).findFirst().orElse(null);
    }

    /** Today, or a day on which the set held: its last, or its first. */
    private LocalDate day(RuleSetRow set) {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(set.validFrom())) {
            return set.validFrom();
        }
        LocalDate last = set.validTo();
        return last != null && last.isBefore(today) ? last : today;
    }
}
