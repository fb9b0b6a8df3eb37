package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.models.ModelSurroundings;

/** Which addresses the chain opens to somebody who has not signed in: these, and no other. */
@IntegrationTest
class OpenDoorsIT {

    /** By the chain itself, without asking the screens. */
    private static final Set<String> OPEN = Set.of("/dang-nhap", "/niem-yet", "/niem-yet/x");

    /** By what the screen says of itself: it closes for good with the first administrator. */
    private static final String FIRST_ADMINISTRATOR = "/khoi-tao";

    @Autowired
    WebApplicationContext context;

    MockMvc browser;

    @BeforeEach
    void visitor() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void ofAllScreens_onlyTheseOpenToEverybody() throws Exception {
        Set<String> opened = new TreeSet<>();
        for (Class<?> view : ModelSurroundings.ofProgram().views()) {
            String address = "/" + view.getAnnotation(Route.class).value().replaceAll(":\\w+", "x");
            if (opens(address)) {
                opened.add(address);
            }
        }

        Set<String> said = new TreeSet<>();
        ModelSurroundings.ofProgram().views().stream()
                .filter(view -> view.isAnnotationPresent(AnonymousAllowed.class))
                .forEach(view ->
                        said.add("/" + view.getAnnotation(Route.class).value().replaceAll(":\\w+", "x")));
        assertThat(opened).containsExactlyInAnyOrderElementsOf(OPEN);
        assertThat(said).containsAll(OPEN).contains(FIRST_ADMINISTRATOR).hasSize(OPEN.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/niem-yet/x/y",
                "/danh-sach-niem-yet/x",
                "/tai-lieu/niem-yet/00000000-0000-0000-0000-000000000000/danh-sach/pdf",
                "/tai-lieu/x"
            })
    void whatLiesBeside_staysShut(String address) throws Exception {
        assertThat(opens(address)).isFalse();
    }

    /** Past the chain there is no servlet of the screens here; that it was looked for says that the door was open. */
    private boolean opens(String address) throws Exception {
        try {
            String to = browser.perform(get(address)).andReturn().getResponse().getRedirectedUrl();
            return to == null || !to.endsWith("/dang-nhap");
        } catch (ServletException pastTheChain) {
            return true;
        }
    }
}
