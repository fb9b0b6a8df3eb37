package vn.thidua.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.thidua.register.HonourRow;
import vn.thidua.register.RegisterCursor;
import vn.thidua.register.RegisterPage;
import vn.thidua.register.RegisterService;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;

/** Sổ khen thưởng: one search box, results as one types. What is searched for stands in the address. */
@Route(RegisterNavigation.REGISTER)
@Menu(title = "register.title", order = 50, icon = "vaadin:medal")
@PermitAll
class RegisterView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;
    private static final int TYPING_PAUSE_MILLIS = 250;

    private final transient RegisterService register;
    private final TextField search = new TextField(getTranslation("register.search"));
    private final Div results = new Div();
    private final Button more = new Button(getTranslation("register.more"), click -> showMore());
    private RowList list = new RowList();
    private transient @Nullable RegisterCursor next;

    RegisterView(RegisterService register) {
        this.register = register;
        addClassName("register-view");
        search.setId("register-search");
        search.setPlaceholder(getTranslation("register.search.placeholder"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                rememberInAddress();
            }
            showFirst();
        });
        results.setId("register-results");
        results.getElement().setAttribute("aria-live", "polite");
        more.setId("register-more");
        PageHeader header = new PageHeader(getTranslation("register.title"), getTranslation("register.help"))
                .actions(Links.to(RegisterNavigation.STATISTICS, getTranslation("register.statistics.title")));
        add(header, search, results, more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("register.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RegisterNavigation.SEARCH)
                .orElse("");
        if (wanted.equals(search.getValue())) {
            showFirst();
        } else {
            search.setValue(wanted);
        }
    }

    private void rememberInAddress() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, RegisterNavigation.search(search.getValue())));
    }

    private void showFirst() {
        results.removeAll();
        RegisterPage page = register.search(search.getValue(), RegisterCursor.NEWEST, PAGE);
        if (page.rows().isEmpty()) {
            results.add(empty());
        } else {
            list = new RowList();
            results.add(list);
        }
        show(page);
    }

    private void showMore() {
        RegisterCursor from = next;
        if (from != null) {
            show(register.search(search.getValue(), from, PAGE));
        }
    }

    private void show(RegisterPage page) {
        page.rows().forEach(honour -> list.add(row(honour)));
        next = page.next();
        more.setVisible(next != null);
    }

    private RowList.Row row(HonourRow honour) {
        return RowList.Row.of(honour.name())
                .lead(HonourNames.of(honour))
                .fact(honour.unitName())
                .fact(getTranslation("register.decision", honour.decisionNumber(), Formats.date(honour.decisionDate())))
                .route(RegisterNavigation.honoursOf(honour.subject(), search.getValue()))
                .id("register-row-" + honour.id());
    }

    private EmptyState empty() {
        EmptyState state = search.getValue().isBlank()
                ? new EmptyState(getTranslation("register.empty"), getTranslation("register.empty.help"))
                : new EmptyState(
                        getTranslation("register.nobody", search.getValue().strip()),
                        getTranslation("register.nobody.help"));
        state.setId("register-empty");
        return state;
    }
}
