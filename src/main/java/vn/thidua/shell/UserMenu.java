package vn.thidua.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.thidua.access.AccountCard;
import vn.thidua.shared.Texts;

/** Who is signed in, light or dark, and signing out. */
class UserMenu extends MenuBar {

    UserMenu(AccountCard me, AuthenticationContext authentication, Texts texts) {
        setId("user-menu");
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem root = addItem(face(me));
        root.setAriaLabel(texts.text("shell.userMenu", me.name(), me.post()));
        SubMenu menu = root.getSubMenu();
        Div who = new Div(new Span(me.name()), new Span(me.post()));
        who.addClassName("user-menu-who");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        menu.addItem(
                        texts.text("shell.light"),
                        click -> getUI().ifPresent(ui -> ColourChoice.choose(ui, ColorScheme.Value.LIGHT)))
                .setId("colour-light");
        menu.addItem(
                        texts.text("shell.dark"),
                        click -> getUI().ifPresent(ui -> ColourChoice.choose(ui, ColorScheme.Value.DARK)))
                .setId("colour-dark");
        menu.addSeparator();
        menu.addItem(texts.text("shell.logout"), click -> authentication.logout())
                .setId("logout");
    }

    private static Div face(AccountCard me) {
        Avatar avatar = new Avatar(me.name().replaceFirst("\\s*\\([^)]*\\)$", ""));
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(me.name());
        name.addClassName("user-menu-name");
        Span post = new Span(me.post());
        post.addClassName("user-menu-post");
        Div words = new Div(name, post);
        words.addClassName("user-menu-words");
        Div face = new Div(words, avatar);
        face.addClassName("user-menu-face");
        return face;
    }
}
