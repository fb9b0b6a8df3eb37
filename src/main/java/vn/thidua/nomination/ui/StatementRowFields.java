package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.thidua.award.AwardForm;
import vn.thidua.nomination.Statement;
import vn.thidua.nomination.eligibility.CertificateLevel;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.ui.DateField;

/** The fields of one statement; which there are follows from its kind. */
class StatementRowFields extends Div {

    private static final int YEARS_BACK = 12;
    private static final int LONGEST = 500;

    private static final List<YearRating> BEST_FIRST =
            List.of(YearRating.EXCELLENT, YearRating.GOOD, YearRating.DONE, YearRating.NOT_DONE, YearRating.NOT_RATED);

    private Statement said;
    private final int number;
    private final transient List<AwardForm> awards;
    private final LocalDate today;
    private final transient Consumer<Statement> changed;

    StatementRowFields(
            Statement said,
            int number,
            List<AwardForm> awards,
            LocalDate today,
            Consumer<Statement> changed,
            Runnable remove) {
        this.said = said;
        this.number = number;
        this.awards = awards;
        this.today = today;
        this.changed = changed;
        addClassName("statement-row");
        Span title = new Span(Labels.of(said.kind()));
        title.addClassName("statement-title");
        add(title);
        fields();
        Button off = new Button(getTranslation("nomination.wizard.statements.remove"), click -> remove.run());
        off.setId("statement-remove-" + number);
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(off);
    }

    private void fields() {
        switch (said.kind()) {
            case RATING, UNIT_RATING -> add(year(), rating());
            case INITIATIVE, RESEARCH -> add(level(), words("certificate"));
            case AWARD -> add(award(), year(), words("decision"));
            case DISCIPLINE, MATERNITY_LEAVE, PERIOD -> add(from(), to());
            case MEMBERS, MEMBERS_DONE, MEMBERS_ADVANCED, MEMBERS_FIGHTERS, MEMBERS_DISCIPLINED ->
                add(amount("people"));
            case CLUSTER_RANK -> add(amount("rank"));
            case POST -> add(amount("months"));
            case CONTRIBUTION -> add(words("contribution"));
            case CONSENT -> add(words("consent"));
            case LATER_RETIREMENT -> add(words("laterRetirement"));
        }
    }

    private void change(Statement now) {
        said = now;
        changed.accept(now);
    }

    private String label(String part) {
        return getTranslation("nomination.wizard.statement." + part);
    }

    private Select<Integer> year() {
        Select<Integer> select = new Select<>();
        select.setId("statement-year-" + number);
        select.setLabel(label("year"));
        select.setItems(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> today.getYear() - back)
                .toList());
        select.setItemLabelGenerator(String::valueOf);
        select.setValue(said.year());
        return Inputs.keeping(select, year -> change(said.ofYear(year)));
    }

    private Select<YearRating> rating() {
        Select<YearRating> select = new Select<>();
        select.setId("statement-rating-" + number);
        select.setLabel(label("rating"));
        select.setItems(BEST_FIRST);
        select.setItemLabelGenerator(Labels::of);
        select.setValue(said.rating());
        return Inputs.keeping(select, rating -> change(said.withRating(rating)));
    }

    private Select<CertificateLevel> level() {
        Select<CertificateLevel> select = new Select<>();
        select.setId("statement-level-" + number);
        select.setLabel(label("level"));
        select.setItems(CertificateLevel.values());
        select.setItemLabelGenerator(Labels::of);
        select.setValue(said.level());
        return Inputs.keeping(select, level -> change(said.withLevel(level)));
    }

    private Select<AwardForm> award() {
        Select<AwardForm> select = new Select<>();
        select.setId("statement-form-" + number);
        select.setLabel(label("form"));
        select.setItems(awards);
        select.setItemLabelGenerator(AwardForm::name);
        awards.stream()
                .filter(form -> form.code().equals(said.form()))
                .findFirst()
                .ifPresent(select::setValue);
        return Inputs.keeping(select, form -> change(said.withForm(form.code())));
    }

    private TextField words(String part) {
        return Inputs.text(
                "statement-wording-" + number,
                label(part),
                said.wording(),
                LONGEST,
                wording -> change(said.withWording(wording)));
    }

    private IntegerField amount(String part) {
        return Inputs.number(
                "statement-amount-" + number, label(part), said.amount(), amount -> change(said.withAmount(amount)));
    }

    private DateField from() {
        DateField field = new DateField(label("from"));
        field.setId("statement-from-" + number);
        field.setValue(said.from());
        return Inputs.keeping(field, day -> change(said.spanning(day, said.to())));
    }

    private DateField to() {
        DateField field = new DateField(label("to"));
        field.setId("statement-to-" + number);
        field.setValue(said.to());
        return Inputs.keeping(field, day -> change(said.spanning(said.from(), day)));
    }
}
