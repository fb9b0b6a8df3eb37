package vn.thidua.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.imports.ImportId;
import vn.thidua.document.imports.ImportLinks;
import vn.thidua.document.imports.ImportProgress;
import vn.thidua.document.imports.ImportRowState;
import vn.thidua.document.imports.ImportService;
import vn.thidua.document.imports.ImportState;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Figure;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** One table on its way in: how far it is, what is wrong with which cell, and the word that lets the good rows in. */
@Route(ImportNavigation.IMPORTS + "/:" + ImportNavigation.IMPORT)
@RolesAllowed(Role.Names.APPRAISER)
class ImportView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_AGAIN_MILLIS = 1_000;

    private final transient ImportService imports;
    private final Div head = new Div();
    private final Div rows = new Div();
    private transient @Nullable ImportProgress shown;
    private transient @Nullable Registration looking;

    ImportView(ImportService imports) {
        this.imports = imports;
        addClassName("import-view");
        head.addClassName("stack");
        rows.addClassName("stack");
        add(head, rows);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", shown == null ? "" : shown.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(imports.progress(id(event)));
    }

    private static ImportId id(BeforeEnterEvent event) {
        try {
            return new ImportId(UUID.fromString(
                    event.getRouteParameters().get(ImportNavigation.IMPORT).orElse("")));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFoundException(mistyped.getMessage());
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        looking = attach.getUI().addPollListener(poll -> lookAgain());
        rhythm(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }

    private void rhythm(UI ui) {
        ui.setPollInterval(progress().state().running() ? LOOK_AGAIN_MILLIS : -1);
    }

    private ImportProgress progress() {
        return Objects.requireNonNull(shown);
    }

    private void lookAgain() {
        ImportProgress now = imports.progress(progress().id());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(ImportProgress now) {
        boolean sameRows = shown != null && shown.state() == now.state();
        shown = now;
        getUI().ifPresent(this::rhythm);
        head.removeAll();
        head.add(header(now), figures(now));
        if (now.state().running()) {
            head.add(bar(now));
        }
        head.add(new Paragraph(getTranslation("document.import.means." + now.state())));
        // Rows are shown once they stand still: what comes in meanwhile would push them about under the reader's eyes.
        if (!sameRows || now.state() == ImportState.CHECKED) {
            rows.removeAll();
            if (now.state() != ImportState.CHECKING) {
                showRows(now);
            }
        }
    }

    private PageHeader header(ImportProgress now) {
        return new PageHeader(now.name())
                .state(ImportWords.badge(now.state()))
                .back(ImportNavigation.imports(), getTranslation("document.import.title"))
                .help(getTranslation(
                        "document.import.ofKind",
                        getTranslation(imports.kind(now.kind()).name()),
                        now.by(),
                        Formats.moment(now.at())))
                .actions(actions(now).toArray(Component[]::new));
    }

    private List<Component> actions(ImportProgress now) {
        List<Component> actions = new ArrayList<>();
        if (now.state().running()) {
            actions.add(button("import-stop", getTranslation("document.import.stop"), click -> stop(now)));
        }
        if (now.recheckable()) {
            String text = now.count(ImportRowState.WAITING) > 0 ? "document.import.checkOn" : "document.import.recheck";
            actions.add(button("import-recheck", getTranslation(text), click -> recheck(now)));
        }
        if (now.takeable()) {
            String text = now.count(ImportRowState.TAKEN) > 0 ? "document.import.goOn" : "document.import.take";
            Button take =
                    button("import-take", getTranslation(text, now.count(ImportRowState.GOOD)), click -> take(now));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(take);
        }
        return actions;
    }

    private Button button(String id, String text, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = new Button(text, act);
        button.setId(id);
        button.setDisableOnClick(true);
        return button;
    }

    private void take(ImportProgress now) {
        imports.take(CommandKey.fresh(), now.id());
        Toast.done(getTranslation("document.import.begun"));
        show(imports.progress(now.id()));
    }

    private void recheck(ImportProgress now) {
        imports.recheck(CommandKey.fresh(), now.id());
        show(imports.progress(now.id()));
    }

    private void stop(ImportProgress now) {
        ConfirmDialog.ask(
                        getTranslation("document.import.stopTitle"),
                        getTranslation("document.import.stopWhat"),
                        getTranslation("document.import.stop"),
                        () -> imports.stop(CommandKey.fresh(), now.id()))
                .addOpenedChangeListener(change -> {
                    if (!change.isOpened()) {
                        show(imports.progress(now.id()));
                    }
                });
    }

    private Div figures(ImportProgress now) {
        Div figures = new Div();
        figures.addClassName("figures");
        int taken = now.count(ImportRowState.TAKEN);
        int good = now.count(ImportRowState.GOOD);
        figures.add(new Figure(Formats.number(now.rows()), getTranslation("document.import.rows"), Tone.NEUTRAL));
        if (taken > 0 || now.state() == ImportState.DONE) {
            figures.add(new Figure(Formats.number(taken), getTranslation("document.import.taken"), Tone.GOOD));
        }
        if (good > 0) {
            figures.add(new Figure(Formats.number(good), getTranslation("document.import.good"), Tone.GOOD));
        }
        int known = now.count(ImportRowState.KNOWN);
        if (known > 0) {
            figures.add(new Figure(Formats.number(known), getTranslation("document.import.known"), Tone.NEUTRAL));
        }
        int bad = now.count(ImportRowState.BAD);
        figures.add(new Figure(
                Formats.number(bad), getTranslation("document.import.bad"), bad == 0 ? Tone.NEUTRAL : Tone.BAD));
        figures.setId("import-figures");
        return figures;
    }

    private Div bar(ImportProgress now) {
        boolean checking = now.state() == ImportState.CHECKING;
        int done = checking ? now.checked() : now.rows() - now.count(ImportRowState.GOOD);
        ProgressBar bar = new ProgressBar(0, now.rows(), Math.min(done, now.rows()));
        bar.setId("import-progress");
        Span words = new Span(getTranslation(
                checking ? "document.import.checked" : "document.import.done",
                Formats.number(done),
                Formats.number(now.rows())));
        words.getElement().setAttribute("aria-live", "polite");
        Div progress = new Div(bar, words);
        progress.addClassName("stack-s");
        return progress;
    }

    private void showRows(ImportProgress now) {
        if (now.count(ImportRowState.BAD) > 0) {
            Anchor refused = new Anchor(
                    ImportLinks.refused(now.id()),
                    VaadinIcon.DOWNLOAD.create(),
                    new Span(getTranslation("document.import.downloadBad")));
            refused.setRouterIgnore(true);
            refused.setId("import-refused");
            refused.addClassName("icon-link");
            rows.add(new Panel(
                    getTranslation("document.import.badRows", now.count(ImportRowState.BAD)),
                    new Paragraph(getTranslation("document.import.badRowsHelp")),
                    refused,
                    new ImportRowList(imports, now.id(), imports.kind(now.kind()), ImportRowState.BAD)));
        } else if (now.state() == ImportState.CHECKED) {
            rows.add(new Notice(Tone.GOOD, getTranslation("document.import.noneBad")));
        }
        if (now.takeable()) {
            rows.add(new Panel(
                    getTranslation("document.import.goodRows", now.count(ImportRowState.GOOD)),
                    new ImportRowList(imports, now.id(), imports.kind(now.kind()), ImportRowState.GOOD)));
        }
    }
}
