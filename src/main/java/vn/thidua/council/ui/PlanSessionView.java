package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.council.AgendaService;
import vn.thidua.council.ReadySubject;
import vn.thidua.council.SubjectKey;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;

/** The secretary chooses what goes on the agenda of a new session, form by form. */
@Route(CouncilNavigation.PLAN)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class PlanSessionView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AgendaService agenda;
    private final Map<SubjectKey, Checkbox> chosen = new LinkedHashMap<>();
    private final Button plan = new Button();
    private CommandKey key = CommandKey.fresh();

    PlanSessionView(AgendaService agenda) {
        this.agenda = agenda;
        plan.setId("plan-confirm");
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        chosen.clear();
        add(new PageHeader(getTranslation("council.plan.title"), getTranslation("council.plan.help"))
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title")));
        List<UnitCode> units = agenda.secretaryAt();
        if (units.isEmpty()) {
            return;
        }
        show(units.getFirst());
    }

    private void show(UnitCode unit) {
        List<ReadySubject> ready = agenda.ready(unit);
        if (ready.isEmpty()) {
            add(new EmptyState(
                    getTranslation("council.plan.empty"),
                    getTranslation("council.plan.emptyHelp"),
                    Links.to(CouncilNavigation.SESSIONS, getTranslation("council.list.title"))));
            return;
        }
        Map<String, List<ReadySubject>> byForm = ready.stream()
                .collect(Collectors.groupingBy(
                        each -> each.subject().formName(), LinkedHashMap::new, Collectors.toList()));
        byForm.forEach((form, subjects) -> add(group(form, subjects)));
        KeptForm draft = new KeptForm(this, "council/" + unit.value() + "/plan");
        chosen.values().forEach(draft::tick);
        plan.addClickListener(click -> plan(unit, draft));
        add(draft, new ActionBar(plan));
        count();
    }

    private Component group(String form, List<ReadySubject> subjects) {
        Panel panel = new Panel(getTranslation("council.plan.group", form, subjects.size()));
        for (ReadySubject ready : subjects) {
            Checkbox box = new Checkbox(true);
            box.setId("choose-" + ready.subject().id());
            box.setLabel(ready.subject().name());
            box.addValueChangeListener(change -> count());
            chosen.put(ready.key(), box);
            Span unit = new Span(ready.subject().unitName());
            Span summary = new Span(ready.subject().summary());
            Div facts = new Div(unit, summary, Links.to(ready.subject().route(), getTranslation("council.plan.open")));
            facts.addClassName("council-choice-facts");
            Div line = new Div(box, facts);
            line.addClassName("council-choice");
            panel.body().add(line);
        }
        return panel;
    }

    private List<SubjectKey> selection() {
        return chosen.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int selected = selection().size();
        plan.setText(getTranslation("council.plan.confirm", selected));
        plan.setEnabled(selected > 0);
    }

    private void plan(UnitCode unit, KeptForm draft) {
        UUID session = agenda.plan(key, unit, selection());
        key = CommandKey.fresh();
        draft.handedIn();
        Toast.done(getTranslation("council.plan.done"));
        UI.getCurrent().navigate(CouncilNavigation.session(session));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.plan.title"));
    }
}
