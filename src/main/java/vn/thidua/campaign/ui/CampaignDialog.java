package vn.thidua.campaign.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.campaign.CampaignDays;
import vn.thidua.campaign.CampaignDraft;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignService;
import vn.thidua.movement.TitleChoices;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** A campaign's name, days, types and forms. What is typed is kept, and a refusal leaves it. */
class CampaignDialog extends Dialog {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2_000;

    private final transient CampaignService service;
    private final UnitCode commune;
    private final transient @Nullable CampaignRow known;
    private final transient Runnable kept;
    private final transient CommandKey key = CommandKey.fresh();
    private final TextField name = new TextField(getTranslation("campaign.name"));
    private final DateField opensOn = new DateField(getTranslation("campaign.opens"));
    private final DateField until = new DateField(getTranslation("campaign.nominationsUntil"));
    private final DateField councilOn = new DateField(getTranslation("campaign.council"));
    private final CheckboxGroup<CommendationType> types = new CheckboxGroup<>(getTranslation("campaign.types"));
    private final CheckboxGroup<TitleChoices.Choice> forms = new CheckboxGroup<>(getTranslation("campaign.forms"));
    private final TextArea reason = new TextArea(getTranslation("campaign.changeWhy"));
    private final KeptForm draft;

    /**
     * @param proposal the days proposed for a new one
     * @param known what is changed; {@code null} for a new one
     */
    CampaignDialog(
            CampaignService service,
            CampaignDays.Proposal proposal,
            UnitCode commune,
            @Nullable CampaignRow known,
            Runnable kept) {
        this.service = service;
        this.commune = commune;
        this.known = known;
        this.kept = kept;
        setHeaderTitle(getTranslation(known == null ? "campaign.new" : "campaign.change"));
        setModality(ModalityMode.STRICT);
        setWidth("min(36rem, 100%)");
        List<TitleChoices.Choice> offered = service.forms();
        fields(offered);
        if (known == null) {
            propose(proposal);
        } else {
            show(known.content(), offered);
        }
        Div fields = new Div(name, opensOn, until, councilOn, cityDays(proposal), types, forms, reason);
        fields.addClassName("stacked-form");
        draft = new KeptForm(fields, "campaign/" + commune + "/" + (known == null ? "new" : known.id()));
        keep(offered);
        fields.add(draft);
        add(fields);
        Button save = new Button(getTranslation("campaign.keep"), click -> save());
        save.setId("campaign-keep");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }

    private void fields(List<TitleChoices.Choice> offered) {
        name.setId("campaign-name");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        opensOn.setId("campaign-opens");
        opensOn.setRequiredIndicatorVisible(true);
        until.setId("campaign-until");
        until.setRequiredIndicatorVisible(true);
        councilOn.setId("campaign-council");
        types.setId("campaign-types");
        // What was done suddenly may come at any time, whatever a campaign says.
        types.setItems(EnumSet.complementOf(EnumSet.of(CommendationType.DOT_XUAT)));
        types.setItemLabelGenerator(CampaignView::typeName);
        types.setHelperText(getTranslation("campaign.allHelp"));
        forms.setId("campaign-forms");
        forms.setItems(offered);
        forms.setItemLabelGenerator(TitleChoices.Choice::name);
        forms.setHelperText(getTranslation("campaign.allHelp"));
        reason.setId("campaign-reason");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(known != null);
    }

    private void propose(CampaignDays.Proposal proposal) {
        until.setValue(proposal.nominationsUntil());
        councilOn.setValue(proposal.councilOn());
        String since = getTranslation("campaign.proposed", Formats.date(proposal.submitBy()));
        until.setHelperText(since);
        councilOn.setHelperText(since);
    }

    /** By when the city wants what. */
    private Paragraph cityDays(CampaignDays.Proposal proposal) {
        Paragraph days = new Paragraph(getTranslation(
                proposal.unverified() ? "campaign.cityDaysUnverified" : "campaign.cityDays",
                Formats.date(proposal.submitBy()),
                Formats.date(proposal.school()),
                proposal.themeDays(),
                proposal.articles()));
        days.setId("campaign-city-days");
        days.addClassName("muted");
        return days;
    }

    private void show(CampaignDraft content, List<TitleChoices.Choice> offered) {
        name.setValue(content.name());
        opensOn.setValue(content.opensOn());
        until.setValue(content.nominationsUntil());
        councilOn.setValue(content.councilOn());
        types.setValue(content.types());
        forms.setValue(offered.stream()
                .filter(form -> content.forms().contains(form.code()))
                .collect(Collectors.toSet()));
    }

    private void keep(List<TitleChoices.Choice> offered) {
        draft.text(name);
        draft.date(opensOn);
        draft.date(until);
        draft.date(councilOn);
        if (draft.left().get("types") instanceof Collection<?> left) {
            types.setValue(Arrays.stream(CommendationType.values())
                    .filter(type -> left.contains(type.name()))
                    .collect(Collectors.toSet()));
        }
        draft.part(
                "types",
                () -> types.getValue().stream().map(Enum::name).sorted().toList());
        types.addValueChangeListener(change -> draft.changed());
        if (draft.left().get("forms") instanceof Collection<?> left) {
            forms.setValue(
                    offered.stream().filter(form -> left.contains(form.code())).collect(Collectors.toSet()));
        }
        draft.part("forms", () -> codes().stream().sorted().toList());
        forms.addValueChangeListener(change -> draft.changed());
        draft.text(reason);
    }

    private Set<String> codes() {
        return forms.getValue().stream().map(TitleChoices.Choice::code).collect(Collectors.toSet());
    }

    private void save() {
        CampaignDraft typed = new CampaignDraft(
                name.getValue(), opensOn.getValue(), until.getValue(), councilOn.getValue(), types.getValue(), codes());
        if (known == null) {
            service.begin(key, commune, typed);
        } else {
            service.change(key, known.id(), known.version(), typed, reason.getValue());
        }
        draft.handedIn();
        Toast.done(getTranslation("campaign.kept"));
        close();
        kept.run();
    }
}
