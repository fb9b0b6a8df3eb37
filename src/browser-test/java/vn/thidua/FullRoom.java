package vn.thidua;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.FakeAgenda;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.Post;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SeatChange;
import vn.thidua.council.SeatService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * A Council of fifteen, each with a phone of their own in one Chromium, who all press at the same moment: the pages are told
 * beforehand at what time of the clock that is.
 */
public final class FullRoom {

    public static final int SEATS = 15;

    private static final UnitCode CITY = new UnitCode("HP");
    private static final String PASSWORD = "mat khau rieng cua toi";
    private static final Duration EVERYBODY_IS_READY = Duration.ofSeconds(2);

    /** Presses at that time, and keeps how long it took until the receipt stood there. */
    private static final String PRESS = """
            at => setTimeout(() => {
                const begun = performance.now();
                document.getElementById('ballot-hand-in').click();
                const look = () => document.getElementById('ballot-state-HANDED_IN')
                    ? window.took = performance.now() - begun : setTimeout(look, 5);
                look();
            }, at - Date.now())
            """;

    private final ApplicationContext context;
    private final Browser browser;
    private final String address;
    private final List<AccountId> members = new ArrayList<>();
    private final List<Page> phones = new ArrayList<>();
    private boolean pictured;

    public FullRoom(ApplicationContext context, Browser browser, String address) {
        this.context = context;
        this.browser = browser;
        this.address = address;
    }

    /**
     * How a round went.
     *
     * @param took milliseconds from the press to the receipt on the screen, of each phone
     * @param participations as they stand in the database
     * @param errors words of error on any of the screens
     */
    public record Round(List<Double> took, int participations, List<String> errors) {}

    /** Keeps pictures of the wall and of the chair's console, for people to look at. */
    public FullRoom pictured() {
        pictured = true;
        return this;
    }

    /** Seats fifteen others on the city's Council and signs everybody in. */
    public void gather() {
        as(account("quantri"), this::seat);
        as(members.getFirst(), () -> {
            List<FoundCouncil.Seat> seats = new ArrayList<>();
            for (int seat = 0; seat < SEATS; seat++) {
                Post post = seat == 0 ? Post.SECRETARY : seat == 1 ? Post.CHAIR : Post.MEMBER;
                seats.add(new FoundCouncil.Seat(members.get(seat), name(seat), post));
            }
            bean(SeatService.class)
                    .change(CommandKey.fresh(), CITY, new SeatChange("01/QĐ (mẫu)", today(), today(), seats));
            return null;
        });
        for (int seat = 0; seat < SEATS; seat++) {
            Page phone = browser.phone();
            phone.navigate(address + "/dang-nhap");
            phone.locator("vaadin-login-form input[name=username]").fill(username(seat));
            phone.locator("vaadin-login-form input[name=password]").fill(PASSWORD);
            phone.locator("vaadin-login-form vaadin-button[slot=submit]").click();
            phone.waitForURL("**/viec-cua-toi**");
            phones.add(phone);
        }
    }

    /**
     * Takes a session to its ballot, which opens by itself on the phones, and lets the first so many press at once.
     *
     * @param pressing the others are there and do not vote
     */
    public Round round(int pressing) {
        UUID session = convened();
        phones.subList(0, pressing).forEach(phone -> {
            phone.navigate(address + "/hoi-dong/phien/" + session + "/bo-phieu");
            phone.locator("#ballot-state-NOT_OPEN").waitFor();
        });
        as(members.get(1), () -> {
            bean(MeetingService.class).open(CommandKey.fresh(), session);
            return null;
        });
        for (Page phone : phones.subList(0, pressing)) {
            phone.locator("#ballot-sheet").waitFor();
            phone.locator("label[for=choice-1-AGREE]").click();
            phone.locator("#ballot-review").click();
            phone.locator("#ballot-hand-in").waitFor();
        }
        double moment = System.currentTimeMillis() + EVERYBODY_IS_READY.toMillis();
        phones.subList(0, pressing).forEach(phone -> phone.evaluate(PRESS, moment));
        List<Double> took = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (Page phone : phones.subList(0, pressing)) {
            took.add(((Number) phone.waitForFunction("window.took").jsonValue()).doubleValue());
            phone.locator(".notice.bad, vaadin-notification-card").allInnerTexts().stream()
                    .filter(words -> !words.isBlank())
                    .forEach(errors::add);
        }
        int participations = bean(JdbcClient.class)
                .sql("select count(*) from council_participation where session = ?")
                .param(session)
                .query(Integer.class)
                .single();
        look(session, "open");
        as(members.get(1), () -> {
            bean(MeetingService.class).closeBallot(CommandKey.fresh(), session);
            return null;
        });
        look(session, "counted");
        return new Round(took, participations, errors);
    }

    private void look(UUID session, String when) {
        if (!pictured) {
            return;
        }
        Page screen = phones.get(1);
        screen.navigate(address + "/hoi-dong/phien/" + session + "/man-chieu");
        screen.locator("#projector-items").waitFor();
        bothSizes(screen, "wall-" + when);
        screen.navigate(address + "/hoi-dong/phien/" + session);
        screen.locator("#presence").waitFor();
        bothSizes(screen, "console-" + when);
    }

    private void bothSizes(Page screen, String name) {
        screen.setViewportSize(Person.DESK_WIDTH, Person.DESK_HEIGHT);
        browser.picture(screen, name);
        screen.setViewportSize(Person.PHONE_WIDTH, Person.PHONE_HEIGHT);
        browser.picture(screen, name + "-narrow");
    }

    private UUID convened() {
        var subject = bean(FakeAgenda.class).add(CITY, "Nguyễn Thị Đông Đủ (mẫu)", "F-BKTP-CN");
        UUID session = as(members.getFirst(), () -> {
            UUID planned = bean(AgendaService.class).plan(CommandKey.fresh(), CITY, List.of(subject));
            bean(AgendaService.class).settle(CommandKey.fresh(), planned);
            MeetingService meeting = bean(MeetingService.class);
            meeting.convene(
                    CommandKey.fresh(),
                    planned,
                    new Convocation(bean(Clock.class).instant().plus(Duration.ofMinutes(5)), "Hội trường", ""));
            meeting.recordPresence(
                    CommandKey.fresh(),
                    planned,
                    members.stream()
                            .map(member -> PresenceMark.present(member, PresenceMode.IN_PERSON))
                            .toList());
            return planned;
        });
        members.forEach(member -> as(member, () -> {
            bean(InterestService.class).declare(CommandKey.fresh(), session, List.of());
            return null;
        }));
        return session;
    }

    private Void seat() {
        AccountService accounts = bean(AccountService.class);
        for (int seat = 0; seat < SEATS; seat++) {
            AccountId member = accounts.create(
                    CommandKey.fresh(), new AccountDraft(username(seat), name(seat), "Ủy viên", PASSWORD));
            hold(member, Role.COUNCIL_MEMBER);
            members.add(member);
        }
        hold(members.getFirst(), Role.COUNCIL_SECRETARY);
        hold(members.get(1), Role.COUNCIL_CHAIR);
        // As if each had chosen their own at the first sign-in, which is another journey.
        bean(JdbcClient.class)
                .sql("update access_account set password_issued = false where username like 'phongdu%'")
                .update();
        return null;
    }

    private void hold(AccountId account, Role role) {
        bean(AccountService.class).assign(CommandKey.fresh(), account, AssignmentDraft.own(role, CITY, today()));
    }

    private AccountId account(String username) {
        return new AccountId(bean(JdbcClient.class)
                .sql("select id from access_account where username = ?")
                .param(username)
                .query(UUID.class)
                .single());
    }

    private LocalDate today() {
        return LocalDate.now(bean(Clock.class));
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        return bean(CurrentActor.class).as(account, work);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static String username(int seat) {
        return "phongdu" + (seat + 1);
    }

    private static String name(int seat) {
        return "Ủy viên đông đủ " + (seat + 1) + " (mẫu)";
    }
}
