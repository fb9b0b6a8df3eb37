package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;

/** Whatever a step reads has a value in every rule set, on each of its days: a way that begins under a set ends under it. */
@IntegrationTest
class RuleValuesIT {

    private static final String IN_FORCE = "ND152";
    private static final LocalDate FAR = LocalDate.of(2045, 1, 1);

    @Autowired
    AwardCatalogue catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyRuleThatIsRead_hasAValueInEverySet_onEachOfItsDays() {
        assertThat(faults()).isEmpty();
    }

    @Test
    @Transactional
    void ruleThatOneSetLacks_isCaught() {
        open("ND98");
        jdbc.update("delete from award_rule_value where rule_set = 'ND98' and key = 'return_letter'");

        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.startsWith("ND98 return_letter"));
    }

    @Test
    @Transactional
    void ruleThatOneSetLacksForOneForm_isCaught() {
        open("ND98");
        jdbc.update(
                "delete from award_rule_value where rule_set = 'ND98' and key = 'council_required' and form = 'T-LDTT'");

        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.startsWith("ND98 council_required T-LDTT"));
    }

    @Test
    @Transactional
    void dayWithoutAValue_isCaught() {
        jdbc.update(
                "update award_rule_value set valid_to = date '2026-12-31' where rule_set = ? and key = 'return_letter'",
                IN_FORCE);

        // The set that takes it over has none then either.
        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.matches("(ND152|SUCCESSOR) return_letter .*"));
    }

    private void open(String set) {
        jdbc.update("update award_rule_set set read_only = false where id = ?", set);
    }

    private record Value(
            String set,
            String key,
            @Nullable String form,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean says(String asked, @Nullable String forForm, LocalDate day) {
            return key.equals(asked)
                    && (form == null || form.equals(forForm))
                    && !from.isAfter(day)
                    && (to == null || !to.isBefore(day));
        }
    }

    private record Span(
            LocalDate from, LocalDate to, @Nullable String basedOn) {}

    private List<String> faults() {
        Map<String, Map<String, List<Value>>> values = values();
        Map<String, Span> sets = sets();
        List<String> forms = Stream.concat(
                        Stream.of(""), catalogue.all().stream().map(AwardForm::code))
                .toList();
        List<String> faults = new ArrayList<>();
        for (String key : jdbc.queryForList("select key from award_rule_key where applied", String.class)) {
            for (String form : forms) {
                if (!said(values, sets, IN_FORCE, key, form, sets.get(IN_FORCE).from())) {
                    continue;
                }
                sets.forEach((set, span) -> days(values, set, span, key)
                        .filter(day -> !said(values, sets, set, key, form, day))
                        .forEach(day -> faults.add(set + " " + key + " " + form + " " + day)));
            }
        }
        return faults;
    }

    /** The first and last day of the set, and every day on which a version of it or of what it takes over begins or is over. */
    private static Stream<LocalDate> days(
            Map<String, Map<String, List<Value>>> values, String set, Span span, String key) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(span.from(), span.to()));
        values.values().stream()
                .flatMap(byKey -> byKey.getOrDefault(key, List.of()).stream())
                .flatMap(value -> value.to() == null
                        ? Stream.of(value.from())
                        : Stream.of(value.from(), value.to().plusDays(1)))
                .filter(day -> !day.isBefore(span.from()) && !day.isAfter(span.to()))
                .forEach(days::add);
        return days.stream();
    }

    private static boolean said(
            Map<String, Map<String, List<Value>>> values,
            Map<String, Span> sets,
            String set,
            String key,
            String form,
            LocalDate day) {
        String base = sets.get(set).basedOn();
        return values.getOrDefault(set, Map.of()).getOrDefault(key, List.of()).stream()
                        .anyMatch(value -> value.says(key, form, day))
                || (base != null && said(values, sets, base, key, form, day));
    }

    private Map<String, Span> sets() {
        Map<String, Span> sets = new HashMap<>();
        jdbc.query("select id, valid_from, valid_to, based_on from award_rule_set", row -> {
            sets.put(
                    row.getString("id"),
                    new Span(
                            row.getObject("valid_from", LocalDate.class),
                            Objects.requireNonNullElse(row.getObject("valid_to", LocalDate.class), FAR),
                            row.getString("based_on")));
        });
        assertThat(sets).containsKeys("ND98", "ND152", "SUCCESSOR");
        return sets;
    }

    private Map<String, Map<String, List<Value>>> values() {
        Map<String, Map<String, List<Value>>> values = new HashMap<>();
        jdbc.query("select rule_set, key, form, valid_from, valid_to from award_rule_value", row -> {
            Value value = new Value(
                    row.getString("rule_set"),
                    row.getString("key"),
                    row.getString("form"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class));
            values.computeIfAbsent(value.set(), any -> new HashMap<>())
                    .computeIfAbsent(value.key(), any -> new ArrayList<>())
                    .add(value);
        });
        return values;
    }
}
