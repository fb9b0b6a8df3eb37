package vn.thidua.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.thidua.access.AccountCard;
import vn.thidua.access.ui.AccessNavigation;
import vn.thidua.shared.Texts;
import vn.thidua.shared.ui.KeptTyping;

/** Who is signed in, light or dark, and signing out. */
class UserMenu extends NativeButton {

    UserMenu(AccountCard me, AuthenticationContext authentication, Texts texts) {
        setId("user-menu");
        addClassName("user-menu");
        getElement().setAttribute("aria-haspopup", "menu");
        Span spoken = new Span(texts.text("shell.userMenu"));
        spoken.addClassName("spoken");
        add(spoken, words("user-menu-words", me), face(me));
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.addItem(words("user-menu-who", me)).setEnabled(false);
        menu.addSeparator();
        menu.addItem(texts.text("shell.light"), click -> choose(ColorScheme.Value.LIGHT))
                .setId("colour-light");
        menu.addItem(texts.text("shell.dark"), click -> choose(ColorScheme.Value.DARK))
                .setId("colour-dark");
        menu.addSeparator();
        menu.addItem(
                        texts.text("shell.password"),
                        click -> getUI().ifPresent(ui -> ui.navigate(AccessNavigation.password())))
                .setId("change-password");
        MenuItem logout = menu.addItem(texts.text("shell.logout"), click -> authentication.logout());
        logout.setId("logout");
        KeptTyping.forgetAllOnClick(logout, me.id());
    }

    private void choose(ColorScheme.Value value) {
        getUI().ifPresent(ui -> ColourChoice.choose(ui, value));
    }

    private static Avatar face(AccountCard me) {
        // The mark behind a sample name is no part of it.
        String name = me.name().replaceFirst("\\s*\\([^)]*\\)$", "");
        Avatar avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        return avatar;
    }

    /** Of the last two words: the family name is shared by half the commune. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(words)
                .skip(Math.max(0, words.length - 2))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static Div words(String css, AccountCard me) {
        Span name = new Span(me.name());
        name.addClassName("user-menu-name");
        Span post = new Span(me.post());
        post.addClassName("user-menu-post");
        Div words = new Div(name, post);
        words.addClassName(css);
        return words;
    }
}
