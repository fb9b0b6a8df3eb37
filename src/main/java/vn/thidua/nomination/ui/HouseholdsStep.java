package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.nomination.BeginningService;
import vn.thidua.nomination.HouseholdList;
import vn.thidua.nomination.TitleClaim;
import vn.thidua.organization.KnownHousehold;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** The households of a village as one list, pasted from a spreadsheet or typed; what cannot be read stays to be mended. */
class HouseholdsStep extends Div {

    private static final int LONGEST = 100_000;
    private static final int FAULTS_SHOWN = 20;
    private static final int MOST_VOTES = 1_000_000;

    private final DraftModel model;
    private final String village;
    private final List<AwardForm> forms;
    private final transient Runnable changed;
    private final Select<AwardForm> form = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final TextArea pasted = new TextArea();
    private final IntegerField yes = new IntegerField();
    private final IntegerField no = new IntegerField();
    private final Div full = new Div();
    private final Div outcome = new Div();
    private final Div listed = new Div();

    /** @param forms those that are asked for by list; at least one */
    HouseholdsStep(
            DraftModel model,
            BeginningService service,
            Unit village,
            List<AwardForm> forms,
            LocalDate today,
            Runnable changed) {
        this.model = model;
        this.village = village.name();
        this.forms = forms;
        this.changed = changed;
        addClassName("stacked-form");
        outcome.addClassName("stack");
        form.setId("households-form");
        form.setLabel(getTranslation("nomination.wizard.form"));
        form.setItems(forms);
        form.setItemLabelGenerator(AwardForm::name);
        form.setValue(forms.getFirst());
        form.setWidthFull();
        year.setId("households-year");
        year.setLabel(getTranslation("nomination.wizard.titleYear"));
        year.setItems(TitleClaim.yearsOn(today));
        year.setItemLabelGenerator(each -> Labels.period(UnitKind.VILLAGE, each));
        year.setValue(TitleClaim.yearsOn(today).getFirst());
        year.setWidthFull();
        pasted.setLabel(getTranslation("nomination.households.list"));
        pasted.setId("households-list");
        pasted.setMaxLength(LONGEST);
        pasted.setMinRows(6);
        pasted.setWidthFull();
        pasted.setHelperText(getTranslation("nomination.households.listHelp"));
        votes(yes, "yes");
        votes(no, "no");
        Div votes = new Div(yes, no);
        votes.addClassName("field-pair");
        Button take = new Button(getTranslation("nomination.households.take"), click -> take());
        take.setId("households-take");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new Paragraph(getTranslation("nomination.households.help")),
                form,
                year,
                new HouseholdPicker(service, village.code(), this::fill),
                full,
                pasted,
                new Paragraph(getTranslation("nomination.households.votesHelp")),
                votes,
                keep(),
                take,
                outcome,
                listed);
        showFull(0);
        showListed();
    }

    /** What is not taken over yet is no part of the nomination, and is kept beside it. */
    private KeptForm keep() {
        KeptForm draft = new KeptForm(this, "nomination/" + model.id + "/households-list");
        draft.choice(
                "form",
                form,
                AwardForm::code,
                left -> forms.stream()
                        .filter(each -> each.code().equals(left))
                        .findFirst()
                        .orElse(null));
        draft.choice("year", year, String::valueOf, this::offered);
        draft.text(pasted);
        draft.number(yes);
        draft.number(no);
        return draft;
    }

    /** What is listed or stands in the field already is not written a second time. */
    private void fill(List<KnownHousehold> known) {
        Set<String> written = model.lines.stream()
                .filter(line -> line.kind == SubjectKind.HOUSEHOLD)
                .map(line -> SearchKey.identity(line.name))
                .collect(Collectors.toCollection(HashSet::new));
        StringBuilder list = new StringBuilder(pasted.getValue().stripTrailing());
        HouseholdList.names(list.toString()).forEach(name -> written.add(SearchKey.identity(name)));
        int left = 0;
        for (KnownHousehold each : known) {
            String row = HouseholdList.line(each.name(), each.address());
            if (!written.add(SearchKey.identity(each.name()))) {
                continue;
            }
            if (list.length() + 1 + row.length() > LONGEST) {
                left++;
            } else {
                list.append(list.isEmpty() ? "" : "\n").append(row);
            }
        }
        pasted.setValue(list.toString());
        showFull(left);
    }

    /** The field holds no more: the others wait until what stands there is taken. Apart from what is said of wrong rows. */
    private void showFull(int left) {
        full.removeAll();
        full.setVisible(left > 0);
        if (left > 0) {
            Notice notice = new Notice(
                    Tone.WAITING,
                    getTranslation("nomination.households.full", Formats.number(left)),
                    getTranslation("nomination.households.fullHelp"));
            notice.setId("households-full");
            full.add(notice);
        }
    }

    private @Nullable Integer offered(String left) {
        return year.getListDataView()
                .getItems()
                .filter(each -> String.valueOf(each).equals(left))
                .findFirst()
                .orElse(null);
    }

    private void votes(IntegerField field, String which) {
        field.setLabel(getTranslation("nomination.households." + which));
        field.setId("households-" + which);
        field.setMin(0);
        field.setMax(MOST_VOTES);
        field.setWidthFull();
    }

    private void take() {
        HouseholdList.Read read = HouseholdList.read(
                pasted.getValue(),
                village,
                yes.getValue(),
                no.getValue(),
                model.lines.stream()
                        .filter(line -> line.kind == SubjectKind.HOUSEHOLD)
                        .map(line -> line.name)
                        .toList());
        for (HouseholdList.Household household : read.households()) {
            DraftModel.Line line = model.add(SubjectKind.HOUSEHOLD);
            line.name = household.name();
            line.address = household.address();
            line.votesFor = household.votesFor();
            line.votesAgainst = household.votesAgainst();
            line.form = form.getValue().code();
            line.particulars.titleYear = year.getValue();
        }
        pasted.setValue(read.left());
        if (!read.households().isEmpty()) {
            changed.run();
        }
        showFull(0);
        showOutcome(read);
        showListed();
    }

    private void showOutcome(HouseholdList.Read read) {
        outcome.removeAll();
        if (!read.households().isEmpty() || read.faults().isEmpty()) {
            Notice taken = new Notice(
                    read.households().isEmpty() ? Tone.WAITING : Tone.GOOD,
                    getTranslation(
                            "nomination.households.taken",
                            Formats.number(read.households().size())));
            taken.setId("households-taken");
            outcome.add(taken);
        }
        if (read.faults().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        read.faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(fault -> list.add(new ListItem(getTranslation(
                        "nomination.households.fault." + fault.why(), fault.row(), fault.text(), fault.other()))));
        Notice faults = new Notice(
                Tone.WAITING,
                getTranslation(
                        "nomination.households.faults",
                        Formats.number(read.faults().size())),
                getTranslation("nomination.households.faultsHelp"));
        faults.setId("households-faults");
        outcome.add(faults.with(list));
    }

    private void showListed() {
        listed.removeAll();
        List<DraftModel.Line> rows = model.lines.stream().filter(this::isListed).toList();
        listed.setVisible(!rows.isEmpty());
        listed.add(new ListedHouseholds(model, rows, null, () -> {
            changed.run();
            showListed();
        }));
    }

    private boolean isListed(DraftModel.Line line) {
        return forms.stream().anyMatch(asked -> asked.code().equals(line.form));
    }
}
