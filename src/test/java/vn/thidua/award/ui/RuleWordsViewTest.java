package vn.thidua.award.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleKey;
import vn.thidua.award.RulePart;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleSetRow;
import vn.thidua.award.RuleValue;
import vn.thidua.award.RuleValueKind;

/** Every value of every set that ships, as the screen shows it and as it asks for it: in words, never as it is stored. */
class RuleWordsViewTest extends ViewTestBase {

    private static final Set<RuleValueKind> TYPED = Set.of(
            RuleValueKind.COUNT,
            RuleValueKind.DAYS,
            RuleValueKind.WORKING_DAYS,
            RuleValueKind.SHARE,
            RuleValueKind.PERCENT,
            RuleValueKind.FACTOR,
            RuleValueKind.MONEY,
            RuleValueKind.DAY_OF_YEAR);

    @Autowired
    TestPeople people;

    @Autowired
    RuleService rules;

    @Autowired
    JdbcTemplate jdbc;

    Map<String, RuleKey> keys;
    Set<String> constants;

    @BeforeEach
    void read() {
        people.signIn("quantri");
        keys = rules.ruleSets().stream()
                .flatMap(set -> rules.rules(set.id()).stream())
                .map(RuleRow::key)
                .collect(Collectors.toMap(RuleKey::key, Function.identity(), (one, same) -> one));
        constants =
                keys.values().stream().flatMap(key -> key.choices().stream()).collect(Collectors.toSet());
    }

    @Test
    void everyRowOfEverySet_isShownInWords() {
        Map<String, Set<String>> found = new TreeMap<>();
        int rows = 0;
        for (RuleSetRow set : rules.ruleSets()) {
            List<RuleRow> all = rules.rules(set.id());
            for (RulePart part : RulePart.values()) {
                UI.getCurrent()
                        .navigate(
                                "quy-dinh",
                                QueryParameters.simple(Map.of(
                                        "bo", set.id(), "muc", part.name().toLowerCase(Locale.ROOT))));
                for (RuleRow row :
                        all.stream().filter(each -> each.key().part() == part).toList()) {
                    rows++;
                    String place = row.key().key() + (row.form() == null ? "" : "-" + row.form());
                    String shown = find(Component.class)
                            .withId("rule-" + place)
                            .single()
                            .getElement()
                            .getTextRecursively();
                    note(found, set.id() + " " + place, shown);
                }
            }
        }
        assertThat(rows).isGreaterThan(600);
        assertThat(found).isEmpty();
    }

    /** The versions that no day shows any more, or none yet, too. */
    @Test
    void everyVersionInTheTable_hasWords() {
        Map<String, Set<String>> found = new TreeMap<>();
        shipped()
                .forEach(value -> note(
                        found,
                        value.ruleSet() + " " + value.key() + " " + value.value(),
                        RuleWords.of(key(value), value)));
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsAskedFor_standsInTheFieldInWords_andLeftAloneIsTheSameValue() {
        Map<String, Set<String>> found = new TreeMap<>();
        Set<RuleValueKind> kinds = new TreeSet<>();
        shipped().forEach(value -> {
            kinds.add(key(value).kind());
            ValueInput input = ValueInput.of(key(value), value.value());
            input.fields()
                    .forEach(field -> words(field).forEach(words -> note(found, value.key() + " in its field", words)));
            assertThat(input.stored()).as(value.key()).isEqualTo(value.value());
        });
        assertThat(found).isEmpty();
        assertThat(kinds).containsExactlyInAnyOrder(RuleValueKind.values());
    }

    @Test
    void eachKind_saysHowItIsWritten_andWhatIsWrongWithIt() {
        for (RuleValueKind kind : RuleValueKind.values()) {
            String refusal = UI.getCurrent().getTranslation("award.rule.malformed." + kind, "Tên quy định");
            assertThat(refusal).contains("“Tên quy định”");
            assertThat(CodeForms.in(refusal, constants)).isEmpty();
            if (TYPED.contains(kind) || kind == RuleValueKind.DATE) {
                assertThat(CodeForms.in(UI.getCurrent().getTranslation("award.kind." + kind), constants))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Không đặt: NONE', NONE",
        "'LAST_YEAR_PLUS_5', LAST_YEAR_PLUS_5",
        "'Hạn 11-25', 11-25",
        "'Từ ngày 2027-03-01', 2027-03-01",
        "'Tỷ lệ >= 80 %', >=",
        "'trên > 50 %', >",
        "'Hệ số 1.5', 1.5"
    })
    void plantedCodeForm_isFound(String shown, String code) {
        assertThat(CodeForms.in(shown, constants)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'ngày 25/11 hằng năm'",
        "'từ 80 % trở lên; Nghị định 152/2025/NĐ-CP, Điều 50'",
        "'2.340.000 đồng'",
        "'Quyết định 638/QĐ-BNV của UBND xã'"
    })
    void wordsOfAnOffice_areNoCode(String shown) {
        assertThat(CodeForms.in(shown, constants)).isEmpty();
    }

    private void note(Map<String, Set<String>> found, String place, String shown) {
        Set<String> codes = CodeForms.in(shown, constants);
        if (!codes.isEmpty()) {
            found.put(place, codes);
        }
    }

    private RuleKey key(RuleValue value) {
        return Objects.requireNonNull(keys.get(value.key()), value.key());
    }

    private List<RuleValue> shipped() {
        return jdbc.query(
                "select * from award_rule_value order by rule_set, key, form, valid_from",
                (row, number) -> new RuleValue(
                        row.getString("rule_set"),
                        row.getString("key"),
                        row.getString("form"),
                        row.getString("value"),
                        row.getString("comparator"),
                        row.getDate("valid_from").toLocalDate(),
                        null,
                        row.getString("article"),
                        Confidence.valueOf(row.getString("confidence"))));
    }

    /** Whatever the field shows: its label and help, what is written in it, and what it offers. */
    private static Stream<String> words(Component field) {
        List<String> words = new ArrayList<>();
        if (field instanceof HasLabel labelled) {
            words.add(labelled.getLabel());
        }
        if (field instanceof HasHelper helped) {
            words.add(helped.getHelperText());
        }
        if (field instanceof TextField text) {
            words.add(text.getValue());
        }
        if (field instanceof Select<?> select) {
            words.addAll(offered(select));
        }
        if (field instanceof CheckboxGroup<?> group) {
            words.addAll(offered(group));
        }
        return words.stream().filter(Objects::nonNull);
    }

    private static <T> List<String> offered(Select<T> select) {
        return select.getListDataView()
                .getItems()
                .map(select.getItemLabelGenerator()::apply)
                .toList();
    }

    private static <T> List<String> offered(CheckboxGroup<T> group) {
        return group.getListDataView()
                .getItems()
                .map(group.getItemLabelGenerator()::apply)
                .toList();
    }
}
