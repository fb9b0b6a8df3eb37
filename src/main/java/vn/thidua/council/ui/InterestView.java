package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.DeclarationForm;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** A member declares in which items an interest of theirs exists; made for the phone, before any paper is read. */
@Route(CouncilNavigation.INTERESTS)
@RolesAllowed({Role.Names.COUNCIL_SECRETARY, Role.Names.COUNCIL_CHAIR, Role.Names.COUNCIL_MEMBER})
@TaskScreen("UserTask_DeclareInterests")
class InterestView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InterestService interests;
    private final transient List<InterestLine> lines = new ArrayList<>();
    private transient @Nullable DeclarationForm form;
    private @Nullable KeptForm draft;
    private CommandKey key = CommandKey.fresh();

    InterestView(InterestService interests) {
        this.interests = interests;
        addClassName("ballot-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(interests.form(Addressed.session(event)));
    }

    private void show(DeclarationForm now) {
        form = now;
        key = CommandKey.fresh();
        lines.clear();
        removeAll();
        add(new PageHeader(
                        getTranslation("council.interests.title"),
                        now.meetingAt() == null
                                ? now.council()
                                : getTranslation("council.ballot.of", now.council(), Formats.moment(now.meetingAt())))
                .back(CouncilNavigation.session(now.session()), getTranslation("council.ballot.toSession"))
                .help(getTranslation("council.interests.help")));
        state(now);
        if (!now.open()) {
            return;
        }
        Div list = new Div();
        list.addClassName("interest-list");
        KeptForm kept = new KeptForm(list, "session/" + now.session() + "/interests");
        draft = kept;
        now.lines().forEach(each -> {
            InterestLine line = new InterestLine(each, now.addingOnly(), kept);
            lines.add(line);
            list.add(line);
        });
        Button send = new Button(getTranslation("council.interests.send"), click -> send());
        send.setId("interests-send");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(list, kept, new ActionBar(send));
    }

    private void state(DeclarationForm now) {
        if (now.declared()) {
            Notice declared = new Notice(
                    Tone.GOOD,
                    getTranslation("council.interests.declared"),
                    getTranslation("council.interests.declaredHelp"));
            declared.setId("interests-declared");
            add(declared.with(
                    Links.to(CouncilNavigation.session(now.session()), getTranslation("council.ballot.toSession"))));
        }
        if (!now.open()) {
            Notice closed = new Notice(
                    Tone.NEUTRAL,
                    getTranslation("council.interests.closed"),
                    getTranslation("council.interests.closedHelp"));
            closed.setId("interests-closed");
            add(closed);
        }
    }

    private void send() {
        boolean complete = true;
        for (InterestLine line : lines) {
            complete &= line.isComplete();
        }
        if (!complete) {
            return;
        }
        UUID session = Objects.requireNonNull(form).session();
        List<Interest> declared = lines.stream()
                .map(InterestLine::interest)
                .filter(Objects::nonNull)
                .toList();
        interests.declare(key, session, declared);
        Objects.requireNonNull(draft).handedIn();
        Toast.done(getTranslation("council.interests.sent"));
        show(interests.form(session));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.interests.title"));
    }
}
