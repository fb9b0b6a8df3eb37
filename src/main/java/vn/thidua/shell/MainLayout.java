package vn.thidua.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.thidua.access.AccountCard;
import vn.thidua.access.AccountService;
import vn.thidua.shared.Texts;
import vn.thidua.shared.ui.Links;

/**
 * Header and menu. The menu is what the rooms' screens say of themselves by {@code @Menu}, as far as the person may
 * open them; the title in {@code @Menu} is a text key.
 */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    MainLayout(AccountService accounts, AuthenticationContext authentication, MenuScreens menu, Texts texts) {
        setPrimarySection(Section.NAVBAR);
        AccountCard me = accounts.me();
        DrawerToggle toggle = new DrawerToggle();
        toggle.setId("menu-toggle");
        toggle.setAriaLabel(texts.text("shell.menu"));
        Header header = new Header(toggle, product(me, texts), new UserMenu(me, authentication, texts));
        header.addClassName("shell-header");
        addToNavbar(header);
        SideNav nav = new SideNav();
        nav.setId("main-menu");
        nav.getElement().setAttribute("aria-label", texts.text("shell.menu"));
        menu.allowed().forEach(screen -> nav.addItem(item(screen, texts)));
        Div drawer = new Div(nav);
        drawer.addClassName("shell-drawer");
        addToDrawer(drawer);
    }

    private static Anchor product(AccountCard me, Texts texts) {
        Span name = new Span(texts.text("shell.product"));
        name.addClassName("shell-product");
        Span place = new Span(me.place());
        place.addClassName("shell-place");
        Anchor home = Links.to("", name, place);
        home.addClassName("shell-home");
        return home;
    }

    private static SideNavItem item(MenuScreens.MenuScreen screen, Texts texts) {
        SideNavItem item = new SideNavItem(texts.text(screen.title()), "/" + screen.route());
        item.setPrefixComponent(new Icon(screen.icon()));
        item.setMatchNested(true);
        return item;
    }
}
