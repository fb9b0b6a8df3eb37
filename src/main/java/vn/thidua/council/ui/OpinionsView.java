package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.OpinionForm;
import vn.thidua.council.OpinionRule;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** Written opinions of absent members are entered, one member at a time; what stands in one that is there is not shown. */
@Route(CouncilNavigation.OPINIONS)
@RolesAllowed({Role.Names.COUNCIL_SECRETARY, Role.Names.COUNCIL_CHAIR, Role.Names.COUNCIL_MEMBER})
@TaskScreen("UserTask_EnterWrittenOpinions")
class OpinionsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WrittenOpinionService opinions;
    private transient @Nullable OpinionForm form;
    private CommandKey key = CommandKey.fresh();

    OpinionsView(WrittenOpinionService opinions) {
        this.opinions = opinions;
        addClassName("ballot-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(opinions.form(Addressed.session(event)));
    }

    private void refresh() {
        show(opinions.form(Objects.requireNonNull(form).session()));
    }

    private void show(OpinionForm now) {
        form = now;
        key = CommandKey.fresh();
        removeAll();
        add(new PageHeader(
                        getTranslation("council.opinions.title"),
                        now.meetingAt() == null
                                ? now.council()
                                : getTranslation("council.ballot.of", now.council(), Formats.moment(now.meetingAt())))
                .back(CouncilNavigation.session(now.session()), getTranslation("council.ballot.toSession"))
                .help(getTranslation(
                        now.rule() == OpinionRule.COUNTED
                                ? "council.opinions.helpCounted"
                                : "council.opinions.helpRecorded")));
        if (!now.open()) {
            Notice closed = new Notice(
                    Tone.NEUTRAL,
                    getTranslation("council.opinions.closed"),
                    getTranslation("council.opinions.closedHelp"));
            closed.setId("opinions-closed");
            add(closed);
        }
        if (!now.entered().isEmpty()) {
            add(entered(now));
        }
        if (!now.open()) {
            return;
        }
        now.absent().forEach(member -> add(new OpinionPanel(now.session(), member, opinions, this::refresh)));
        if (now.absent().isEmpty()) {
            add(new EmptyState(
                    getTranslation("council.opinions.nobody"), getTranslation("council.opinions.nobodyHelp")));
        }
        Button finish = new Button(getTranslation("council.opinions.finish"), click -> finish(now.session()));
        finish.setId("opinions-finish");
        add(new ActionBar(finish));
    }

    private Component entered(OpinionForm now) {
        RowList rows = new RowList();
        rows.setId("opinions-entered");
        now.entered().forEach(each -> {
            RowList.Row row = RowList.Row.of(each.name())
                    .fact(getTranslation("council.opinions.enteredAt", Formats.moment(each.at())));
            if (now.open()) {
                Button back =
                        new Button(getTranslation("council.opinions.takeBack"), click -> askBack(now.session(), each));
                back.setId("opinion-back-" + each.member());
                back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                row.end(new Div(back));
            }
            rows.add(row);
        });
        return new Panel(
                getTranslation("council.opinions.entered", now.entered().size()), rows);
    }

    private void askBack(UUID session, OpinionForm.Entered member) {
        CommandKey back = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                getTranslation("council.opinions.takeBack"),
                getTranslation("council.opinions.takeBackWhat", member.name()),
                getTranslation("council.opinions.takeBack"),
                reason -> {
                    opinions.takeBack(back, session, member.member(), reason);
                    refresh();
                });
    }

    private void finish(UUID session) {
        opinions.finish(key, session);
        Toast.done(getTranslation("council.opinions.finished"));
        getUI().ifPresent(ui -> ui.navigate(CouncilNavigation.session(session)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.opinions.title"));
    }
}
