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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.OpinionForm;
import vn.thidua.council.OpinionRule;
import vn.thidua.council.SessionWatch;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
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
    private final Spot header = new Spot();
    private final Spot state = new Spot();
    private final Spot list = new Spot();
    private final OpinionPanels absent;
    private final Spot end = new Spot();
    private transient @Nullable OpinionForm form;
    private CommandKey key = CommandKey.fresh();

    OpinionsView(WrittenOpinionService opinions, SessionWatch watch) {
        this.opinions = opinions;
        this.absent = new OpinionPanels(opinions, this::refresh);
        addClassName("ballot-screen");
        add(header, state, list, absent, end);
        // What is being entered of a member stays while others come, declare, or are entered elsewhere.
        Following.of(this, watch, () -> Objects.requireNonNull(form).session(), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(opinions.form(Addressed.session(event)));
    }

    private void refresh() {
        show(opinions.form(Objects.requireNonNull(form).session()));
    }

    private void show(OpinionForm now) {
        if (now.equals(form)) {
            return;
        }
        form = now;
        header.show(List.of(now.session(), now.rule(), now.fillsQuorum()), () -> List.of(head(now)));
        state.show(List.of(now.open(), now.declaresFirst()), () -> state(now));
        list.show(
                List.of(now.open(), now.entered()), () -> now.entered().isEmpty() ? List.of() : List.of(entered(now)));
        absent.show(now);
        end.show(
                List.of(
                        now.session(),
                        now.open(),
                        now.declaresFirst(),
                        now.finishes(),
                        now.absent().isEmpty()),
                () -> end(now));
    }

    private Component head(OpinionForm now) {
        PageHeader head = new PageHeader(
                        getTranslation("council.opinions.title"),
                        now.meetingAt() == null
                                ? now.council()
                                : getTranslation("council.ballot.of", now.council(), Formats.moment(now.meetingAt())))
                .back(CouncilNavigation.session(now.session()), getTranslation("council.ballot.toSession"))
                .help(getTranslation(
                        now.rule() == OpinionRule.COUNTED
                                ? "council.opinions.helpCounted"
                                : "council.opinions.helpRecorded"));
        return now.fillsQuorum() ? head.help(getTranslation("council.opinions.helpQuorum")) : head;
    }

    private List<Component> state(OpinionForm now) {
        if (!now.open()) {
            return List.of(closed());
        }
        return now.declaresFirst() ? List.of(declareFirst(now.session())) : List.of();
    }

    /** An opinion tells what it says of each item; nobody reads that of one in which they have an interest. */
    private Component declareFirst(UUID session) {
        Notice declare = new Notice(
                Tone.WAITING,
                getTranslation("council.opinions.declareFirst"),
                getTranslation("council.opinions.declareFirstHelp"));
        declare.setId("opinions-declare");
        return declare.with(Links.to(CouncilNavigation.interests(session), getTranslation("council.next.declare")));
    }

    private Component closed() {
        Notice closed = new Notice(
                Tone.NEUTRAL, getTranslation("council.opinions.closed"), getTranslation("council.opinions.closedHelp"));
        closed.setId("opinions-closed");
        return closed;
    }

    private List<Component> end(OpinionForm now) {
        if (!now.open()) {
            return List.of();
        }
        List<Component> end = new ArrayList<>();
        if (now.absent().isEmpty() && !now.declaresFirst()) {
            end.add(new EmptyState(
                    getTranslation("council.opinions.nobody"), getTranslation("council.opinions.nobodyHelp")));
        }
        if (now.finishes()) {
            key = CommandKey.fresh();
            Button finish = new Button(getTranslation("council.opinions.finish"), click -> finish(now.session()));
            finish.setId("opinions-finish");
            end.add(new ActionBar(finish));
        }
        return end;
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
