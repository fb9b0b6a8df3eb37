package vn.thidua.nomination.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.award.AwardForm;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.BeginningOptions;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Sex;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.SubjectKind;

/** One nominee: what is asked for, and who it is. */
class NomineeStep extends Div {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 500;

    private final DraftModel.Line line;
    private final TitleFields title;
    private final transient Runnable changed;

    /** @param simple whether the simple procedure is taken, by which no title is granted */
    NomineeStep(
            DraftModel.Line line,
            DraftService service,
            TitleFields title,
            BeginningOptions options,
            boolean simple,
            LocalDate today,
            Runnable changed) {
        this.line = line;
        this.title = title;
        this.changed = changed;
        addClassName("stacked-form");
        List<AwardForm> forms = service.forms(line.kind).stream()
                .filter(form -> !simple || !form.title())
                .toList();
        Select<AwardForm> form = form(forms);
        if (options.unit() != UnitKind.VILLAGE) {
            form.setHelperText(getTranslation("nomination.wizard.form.above"));
        }
        add(form, title);
        add(Inputs.text(
                "line-name", getTranslation("nomination.wizard.name." + line.kind), line.name, LONGEST_NAME, value -> {
                    line.name = value;
                    changed.run();
                }));
        if (line.kind == SubjectKind.INDIVIDUAL) {
            addPerson();
        }
        if (line.kind == SubjectKind.COLLECTIVE) {
            add(enterprise());
            addHeadcount();
        }
        if (line.kind != SubjectKind.COLLECTIVE) {
            add(Inputs.text(
                    "line-address",
                    getTranslation("nomination.wizard.address"),
                    line.address,
                    LONGEST_ADDRESS,
                    value -> {
                        line.address = value;
                        changed.run();
                    }));
            if (options.unit() == UnitKind.VILLAGE) {
                add(new RelationField(line.particulars, options, changed));
            }
        }
        if (line.kind == SubjectKind.INDIVIDUAL) {
            add(new PosthumousFields(line.particulars, today, changed));
        }
    }

    private void addPerson() {
        var year = Inputs.number(
                "line-birthYear", getTranslation("nomination.wizard.birthYear"), line.birthYear, value -> {
                    line.birthYear = value;
                    changed.run();
                });
        RadioButtonGroup<Sex> sex = new RadioButtonGroup<>(getTranslation("nomination.wizard.sex"));
        sex.setId("line-sex");
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(Labels::of);
        sex.setValue(line.sex);
        Inputs.keeping(sex, value -> {
            line.sex = value;
            changed.run();
        });
        Div pair = new Div(year, sex);
        pair.addClassName("field-pair");
        add(pair, positionClass());
    }

    /** Asked for the priority of women where merit is equal; nobody has to say it. */
    private void addHeadcount() {
        IntegerField people = Inputs.number(
                "line-people", getTranslation("nomination.wizard.people"), line.particulars.people, value -> {
                    line.particulars.people = value;
                    changed.run();
                });
        IntegerField women = Inputs.number(
                "line-women", getTranslation("nomination.wizard.women"), line.particulars.women, value -> {
                    line.particulars.women = value;
                    changed.run();
                });
        women.setHelperText(getTranslation("nomination.wizard.women.help"));
        Div pair = new Div(people, women);
        pair.addClassName("field-pair");
        add(pair);
    }

    private Checkbox enterprise() {
        Checkbox box = new Checkbox(getTranslation("nomination.wizard.enterprise"));
        box.setId("line-enterprise");
        box.setHelperText(getTranslation("nomination.wizard.enterprise.help"));
        box.setValue(line.particulars.enterprise);
        return Inputs.keeping(box, value -> {
            line.particulars.enterprise = value;
            changed.run();
        });
    }

    private Select<PositionClass> positionClass() {
        Select<PositionClass> select = new Select<>();
        select.setId("line-positionClass");
        select.setLabel(getTranslation("nomination.wizard.positionClass"));
        select.setHelperText(getTranslation("nomination.wizard.positionClass.help"));
        select.setItems(PositionClass.values());
        select.setItemLabelGenerator(Labels::of);
        select.setValue(line.positionClass);
        return Inputs.keeping(select, value -> {
            line.positionClass = value;
            changed.run();
        });
    }

    private Select<AwardForm> form(List<AwardForm> forms) {
        Select<AwardForm> select = new Select<>();
        select.setId("line-form");
        select.setLabel(getTranslation("nomination.wizard.form"));
        select.setItems(forms);
        select.setItemLabelGenerator(AwardForm::name);
        forms.stream().filter(form -> form.code().equals(line.form)).findFirst().ifPresent(select::setValue);
        title.show(select.getValue());
        return Inputs.keeping(select, value -> {
            line.form = value.code();
            title.show(value);
            changed.run();
        });
    }
}
