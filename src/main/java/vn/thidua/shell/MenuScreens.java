package vn.thidua.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The screens that name themselves for the menu by {@link Menu}, in their order. Which there are is looked up once: asked
 * anew for every header, as Vaadin's own menu does, it was a quarter of the time that screens took. Who may open which is
 * asked each time.
 */
@org.springframework.stereotype.Component
class MenuScreens {

    private final AccessAnnotationChecker access;
    private final AuthenticationContext authentication;
    private volatile @Nullable List<MenuScreen> all;

    MenuScreens(AccessAnnotationChecker access, AuthenticationContext authentication) {
        this.access = access;
        this.authentication = authentication;
    }

    /**
     * @param route address under the product's own
     * @param title key of its text
     */
    record MenuScreen(Class<? extends Component> view, String route, String title, String icon) {}

    /** Those that whoever is signed in may open. */
    List<MenuScreen> allowed() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return all().stream()
                .filter(screen -> access.hasAccess(screen.view(), who, authentication::hasRole))
                .toList();
    }

    private List<MenuScreen> all() {
        List<MenuScreen> known = all;
        if (known == null) {
            known = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .filter(route -> route.getNavigationTarget().isAnnotationPresent(Menu.class))
                    .sorted(Comparator.comparingDouble(route -> menu(route).order()))
                    .map(route -> new MenuScreen(
                            route.getNavigationTarget(),
                            route.getTemplate(),
                            menu(route).title(),
                            menu(route).icon()))
                    .toList();
            all = known;
        }
        return known;
    }

    private static Menu menu(RouteData route) {
        return route.getNavigationTarget().getAnnotation(Menu.class);
    }
}
