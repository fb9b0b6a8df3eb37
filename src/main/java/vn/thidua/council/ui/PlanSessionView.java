package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.council.AgendaService;
import vn.thidua.council.ReadySubject;
import vn.thidua.council.SecretaryDesk;
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

/** The secretary chooses what goes on the agenda of a new session, by form and by how it is voted on. */
@Route(CouncilNavigation.PLAN)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class PlanSessionView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AgendaService agenda;
    private final Map<SubjectKey, Checkbox> chosen = new LinkedHashMap<>();
    private Button plan = new Button();
    private CommandKey key = CommandKey.fresh();

    PlanSessionView(AgendaService agenda) {
        this.agenda = agenda;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        chosen.clear();
        add(new PageHeader(getTranslation("council.plan.title"), getTranslation("council.plan.help"))
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title")));
        List<SecretaryDesk> desks = agenda.secretaryAt();
        if (desks.size() == 1) {
            show(desks.getFirst().unit());
        } else {
            Optional<UnitCode> asked = WhichCouncil.asked(
                    event, desks.stream().map(SecretaryDesk::unit).toList());
            add(choice(desks, asked));
            asked.ifPresent(this::show);
        }
    }

    /** Whoever keeps the papers of several Councils says whose session it is to be. */
    private Component choice(List<SecretaryDesk> desks, Optional<UnitCode> asked) {
        Panel panel = new Panel(getTranslation("council.plan.which"));
        panel.setId("plan-which");
        desks.forEach(desk -> {
            Anchor link = Links.to(WhichCouncil.at(CouncilNavigation.PLAN, desk.unit()), desk.name());
            link.setId("plan-of-" + desk.unit());
            if (asked.filter(desk.unit()::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            panel.body().add(new Div(link));
        });
        return panel;
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
        Map<String, List<ReadySubject>> groups =
                ready.stream().collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, subjects) -> add(panel(group, subjects)));
        KeptForm draft = new KeptForm(this, "council/" + unit.value() + "/plan");
        chosen.values().forEach(draft::tick);
        plan = new Button(getTranslation("council.plan.confirm", 0), click -> plan(unit, draft));
        plan.setId("plan-confirm");
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(draft, new ActionBar(plan));
        count();
    }

    /** What is voted on in the same way, for the same form. */
    private String group(ReadySubject ready) {
        return getTranslation(
                "council.plan.formAndBallot",
                ready.subject().formName(),
                getTranslation("council.plan.mode." + ready.mode()));
    }

    private Component panel(String group, List<ReadySubject> subjects) {
        Panel panel = new Panel(getTranslation("council.plan.group", group, subjects.size()));
        for (ReadySubject ready : subjects) {
            Checkbox box = new Checkbox(true);
            box.setId("choose-" + ready.subject().id());
            box.setLabel(ready.subject().name());
            box.addValueChangeListener(change -> count());
            chosen.put(ready.key(), box);
            Span unit = new Span(ready.subject().unitName());
            Div facts = new Div(unit);
            if (ready.recused()) {
                facts.add(new Span(getTranslation("council.agenda.recused")));
            } else {
                facts.add(
                        new Span(ready.subject().summary()),
                        Links.to(ready.subject().route(), getTranslation("council.plan.open")));
            }
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
