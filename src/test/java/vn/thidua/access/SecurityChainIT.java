package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class SecurityChainIT {

    private static final String PASSWORD = "cau mat khau du dai";

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountKeeper keeper;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    private final String username = "chain-" + UUID.randomUUID().toString().substring(0, 8);
    private MockMvc browser;
    private AccountId account;

    @BeforeEach
    void anAccount() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        account = transaction.execute(
                status -> keeper.create(new AccountDraft(username, "Người Thử (mẫu)", "", PASSWORD), false)
                        .id());
    }

    @AfterEach
    void tidy() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from access_assignment where account_id = ?", account.value());
        jdbc.update("delete from access_account where id = ?", account.value());
    }

    @Test
    void visitor_isSentToTheSignInScreen_forPapersToo() throws Exception {
        browser.perform(get("/tai-lieu/" + UUID.randomUUID()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/dang-nhap"));
    }

    @Test
    void everyAnswer_limitsWhatTheBrowserMayDo() throws Exception {
        browser.perform(get("/tai-lieu/x"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.allOf(
                                        Matchers.containsString("default-src 'self'"),
                                        Matchers.containsString("object-src 'none'"),
                                        Matchers.containsString("frame-ancestors 'self'"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void signIn_worksFromAPageLeftOpenForHours_otherPostsNeedTheToken() throws Exception {
        browser.perform(post("/dang-nhap").param("username", username).param("password", PASSWORD))
                .andExpect(redirectedUrl("/"));
        browser.perform(post("/logout")).andExpect(status().is4xxClientError());
    }

    @Test
    void wrongPassword_leadsBackToTheForm() throws Exception {
        browser.perform(post("/dang-nhap")
                        .param("username", username)
                        .param("password", "wrong")
                        .with(csrf()))
                .andExpect(redirectedUrl("/dang-nhap?error"));
    }

    @Test
    void roleGivenMeanwhile_comesIntoForceWithoutANewSignIn() throws Exception {
        MockHttpSession session = signIn();
        assertThat(authorities(session)).doesNotContain("ROLE_CLERK");
        transaction.executeWithoutResult(status ->
                keeper.assign(account, AssignmentDraft.own(Role.CLERK, new UnitCode("ND"), LocalDate.now(clock))));

        clock.advance(SignedInCheck.EVERY.plusSeconds(1));
        browser.perform(get("/tai-lieu/x").session(session));

        assertThat(authorities(session)).contains("ROLE_CLERK");
    }

    @Test
    void shutAccount_isSignedOut() throws Exception {
        MockHttpSession session = signIn();
        browser.perform(get("/tai-lieu/x").session(session));
        assertThat(session.isInvalid()).isFalse();
        jdbc.update("update access_account set active = false where id = ?", account.value());

        clock.advance(SignedInCheck.EVERY.plusSeconds(1));
        browser.perform(get("/tai-lieu/x").session(session)).andExpect(redirectedUrl("/dang-nhap"));

        assertThat(session.isInvalid()).isTrue();
    }

    private MockHttpSession signIn() throws Exception {
        return (MockHttpSession) browser.perform(post("/dang-nhap")
                        .param("username", username)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private static List<String> authorities(MockHttpSession session) {
        SecurityContext context = (SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context.getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
