package vn.thidua.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.access.SamplePeople;

/** Signing in; in the sample run also by choosing one of the invented people. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "dang-nhap";

    private final LoginForm form = new LoginForm();
    private final transient AuthenticationContext authentication;

    LoginView(AuthenticationContext authentication, ObjectProvider<SamplePeople> samplePeople) {
        this.authentication = authentication;
        addClassName("login-view");
        SamplePeople people = samplePeople.getIfAvailable();
        Div door = new Div(brand(), form());
        door.addClassName("login-door");
        add(door);
        if (people != null) {
            addClassName("login-view-sample");
            // A phone's keyboard would cover the people.
            form.getElement().setProperty("noAutofocus", true);
            add(new SamplePeoplePanel(people.all()));
        }
    }

    private Div brand() {
        H1 name = new H1(getTranslation("shell.product"));
        Paragraph tagline = new Paragraph(getTranslation("access.login.tagline"));
        Div brand = new Div(name, tagline);
        brand.addClassName("login-brand");
        return brand;
    }

    private LoginForm form() {
        form.setId("login-form");
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(vietnamese());
        return form;
    }

    private LoginI18n vietnamese() {
        LoginI18n i18n = new LoginI18n();
        LoginI18n.Form words = new LoginI18n.Form();
        words.setTitle(getTranslation("access.login.formHeading"));
        words.setUsername(getTranslation("access.login.username"));
        words.setPassword(getTranslation("access.login.password"));
        words.setSubmit(getTranslation("access.login.submit"));
        i18n.setForm(words);
        LoginI18n.ErrorMessage problem = new LoginI18n.ErrorMessage();
        problem.setTitle(getTranslation("access.login.errorTitle"));
        problem.setMessage(getTranslation("access.login.errorMessage"));
        problem.setUsername(getTranslation("access.login.usernameRequired"));
        problem.setPassword(getTranslation("access.login.passwordRequired"));
        i18n.setErrorMessage(problem);
        return i18n;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        form.setError(failed);
        setClassName("login-failed", failed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("access.login.title"));
    }
}
