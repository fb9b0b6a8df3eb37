package vn.thidua.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.council.CouncilService;
import vn.thidua.council.CountingTeamService;
import vn.thidua.council.TeamForm;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** The secretary says who counts: for the Council, or for one session until it opens. */
@Route(CouncilNavigation.TEAM)
@RouteAlias(CouncilNavigation.SESSION_TEAM)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class CountingTeamView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CountingTeamService teams;
    private final transient CouncilService council;
    private final transient CurrentActor currentActor;
    private final transient Units units;
    private final transient Map<AccountId, Checkbox> chosen = new LinkedHashMap<>();
    private CommandKey key = CommandKey.fresh();

    CountingTeamView(CountingTeamService teams, CouncilService council, CurrentActor currentActor, Units units) {
        this.units = units;
        this.teams = teams;
        this.council = council;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = CommandKey.fresh();
        if (event.getRouteParameters().get(CouncilNavigation.ID).isPresent()) {
            show(teams.ofSession(Addressed.session(event)));
            return;
        }
        WhichCouncil.shown(council, currentActor, units, event)
                .map(teams::ofCouncil)
                .ifPresentOrElse(this::show, () -> event.forwardTo(CouncilNavigation.COUNCIL));
    }

    private void show(TeamForm form) {
        chosen.clear();
        removeAll();
        UUID session = form.session();
        PageHeader header = new PageHeader(getTranslation("council.team.title"), form.council());
        if (session == null) {
            header.back(
                    WhichCouncil.at(CouncilNavigation.COUNCIL, form.unit()), getTranslation("council.members.title"));
        } else {
            header.back(CouncilNavigation.session(session), getTranslation("council.ballot.toSession"));
        }
        add(header.help(getTranslation(session == null ? "council.team.help" : "council.team.helpSession")));
        Div list = new Div();
        list.addClassName("stack-s");
        KeptForm draft = new KeptForm(
                list, "counting-team/" + (session == null ? form.unit().value() : session));
        form.candidates().forEach(candidate -> list.add(box(candidate, form.open(), draft)));
        add(list);
        if (!form.open()) {
            add(new Notice(
                    Tone.NEUTRAL, getTranslation("council.team.closed"), getTranslation("council.team.closedHelp")));
            return;
        }
        Button keep = new Button(getTranslation("council.team.keep"), click -> keep(form, draft));
        keep.setId("team-keep");
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(draft, new ActionBar(keep));
    }

    private Checkbox box(TeamForm.Candidate candidate, boolean open, KeptForm draft) {
        Checkbox box = new Checkbox(
                getTranslation(candidate.member() ? "council.team.member" : "council.team.staff", candidate.name()));
        box.setId("counts-" + candidate.account());
        box.setValue(candidate.chosen());
        box.setReadOnly(!open);
        chosen.put(candidate.account(), box);
        return draft.tick(box);
    }

    private void keep(TeamForm form, KeptForm draft) {
        List<AccountId> team = chosen.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        UUID session = form.session();
        if (session == null) {
            teams.appoint(key, form.unit(), team);
        } else {
            teams.choose(key, session, team);
        }
        draft.handedIn();
        Toast.done(getTranslation("council.team.kept"));
        if (session == null) {
            WhichCouncil.go(CouncilNavigation.COUNCIL, form.unit());
        } else {
            UI.getCurrent().navigate(CouncilNavigation.session(session));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.team.title"));
    }
}
