package vn.thidua.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.award.AwardForm;
import vn.thidua.register.OpeningBalanceDraft;
import vn.thidua.register.OpeningBalanceService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.sheet.SheetPlace;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** Who granted how many of what, in which years, and where that was found. */
class OpeningBalanceForm extends Div {

    private static final int LONGEST = 300;

    private final transient OpeningBalanceService service;
    private final transient SheetPlace place;
    private final transient Runnable entered;
    private final ComboBox<String> issuer = new ComboBox<>();
    private final ComboBox<AwardForm> form = new ComboBox<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField count = new TextField();
    private final TextField source = new TextField();
    private final TextField note = new TextField();
    private final KeptForm draft;
    private CommandKey key = CommandKey.fresh();

    OpeningBalanceForm(OpeningBalanceService service, SheetPlace place, Runnable entered) {
        this.service = service;
        this.place = place;
        this.entered = entered;
        addClassName("stacked-form");
        issuer.setLabel(getTranslation("register.balances.issuer"));
        issuer.setHelperText(getTranslation("register.balance.issuerHelp"));
        issuer.setId("balance-issuer");
        issuer.setItems(
                (name, typed) -> SearchKey.of(name).contains(SearchKey.of(typed)), service.issuers(place.unit()));
        issuer.setAllowCustomValue(true);
        issuer.addCustomValueSetListener(typed -> issuer.setValue(typed.getDetail()));
        form.setLabel(getTranslation("register.balances.form"));
        form.setId("balance-form");
        form.setItems((each, typed) -> SearchKey.of(label(each)).contains(SearchKey.of(typed)), service.forms());
        form.setItemLabelGenerator(this::label);
        number(from, "from");
        number(to, "to");
        number(count, "count");
        text(source, "source");
        source.setPlaceholder(getTranslation("register.balances.source.example"));
        text(note, "note");
        Button enter = new Button(getTranslation("register.balance.enter"), click -> enter());
        enter.setId("balance-enter");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        issuer.setWidthFull();
        form.setWidthFull();
        Div numbers = new Div(from, to, count);
        numbers.addClassName("balance-numbers");
        add(issuer, form, numbers, source, note, enter);
        draft = new KeptForm(this, "opening-balance/" + place.unit().value());
        addComponentAtIndex(getComponentCount() - 1, draft);
        draft.choice("issuer", issuer, name -> name, left -> left);
        draft.choice(
                "form",
                form,
                AwardForm::code,
                left -> service.forms().stream()
                        .filter(each -> each.code().equals(left))
                        .findFirst()
                        .orElse(null));
        draft.text(from);
        draft.text(to);
        draft.text(count);
        draft.text(source);
        draft.text(note);
    }

    private String label(AwardForm each) {
        return getTranslation(
                "register.balance.formOf", each.name(), getTranslation("register.enum.SubjectKind." + each.kind()));
    }

    private void number(TextField field, String column) {
        text(field, column);
        field.setMaxLength(6);
        field.setAllowedCharPattern("[0-9]");
        field.getElement().setAttribute("inputmode", "numeric");
        field.setWidth(null);
    }

    private void text(TextField field, String column) {
        field.setLabel(getTranslation("register.balances." + column));
        field.setId("balance-" + column);
        field.setMaxLength(LONGEST);
        field.setWidthFull();
    }

    private void enter() {
        service.enter(
                key,
                new OpeningBalanceDraft(
                        place.unit(),
                        issuer.getValue() == null ? "" : issuer.getValue(),
                        form.getValue() == null ? "" : form.getValue().code(),
                        from.getValue(),
                        to.getValue(),
                        count.getValue(),
                        source.getValue(),
                        note.getValue()));
        key = CommandKey.fresh();
        issuer.clear();
        form.clear();
        from.clear();
        to.clear();
        count.clear();
        source.clear();
        note.clear();
        draft.handedIn();
        Toast.done(getTranslation("register.balance.entered.done"));
        entered.run();
    }
}
