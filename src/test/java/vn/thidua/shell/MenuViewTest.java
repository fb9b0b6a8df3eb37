package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;

class MenuViewTest extends ViewTestBase {

    @Autowired
    TestPeople people;

    @Autowired
    MenuScreens menu;

    @AfterEach
    void tidy() {
        people.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"truongthon", "canbo", "vanthu", "chutich", "uyvien3", "thamdinhtp", "quantri"})
    void menu_isWhatVaadinWouldShow_whoeverAsks(String who) {
        people.signIn(who);

        assertThat(menu.allowed())
                .isNotEmpty()
                .extracting(screen -> "/" + screen.route())
                .containsExactlyElementsOf(MenuConfiguration.getMenuEntries().stream()
                        .map(entry -> "/" + entry.path().replaceFirst("^/", ""))
                        .toList());
    }

    @Test
    void menuOfTheNext_isTheirOwn() {
        assertThat(shownTo("quantri")).contains("Tài khoản").doesNotContain("Lập đề nghị");
        assertThat(shownTo("truongthon")).contains("Lập đề nghị").doesNotContain("Tài khoản");
    }

    private List<String> shownTo(String who) {
        people.signIn(who);
        freshSession();
        UI.getCurrent().navigate("");
        return $(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }
}
