package vn.thidua.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.access.AccountDraft;
import vn.thidua.shared.ui.KeptForm;

/** Whose a new account is. Kept while it is typed; the password beside it never, and so it is typed elsewhere. */
class NewAccountFields extends Div {

    private final TextField name = new TextField(getTranslation("access.setup.name"));
    private final TextField post = new TextField(getTranslation("access.setup.post"));
    private final TextField username = new TextField(getTranslation("access.login.username"));
    private final KeptForm draft;

    NewAccountFields() {
        addClassName("stacked-form");
        name.setId("new-account-name");
        post.setId("new-account-post");
        post.setHelperText(getTranslation("access.accounts.postHelp"));
        username.setId("new-account-username");
        username.setHelperText(getTranslation("access.username.malformed"));
        draft = new KeptForm(this, "account/new");
        add(draft.text(name), draft.text(post), draft.text(username), draft);
    }

    AccountDraft with(String password) {
        return new AccountDraft(username.getValue(), name.getValue(), post.getValue(), password);
    }

    /** The account was made. */
    void handedIn() {
        draft.handedIn();
    }
}
