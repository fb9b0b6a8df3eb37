package vn.thidua.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.deadline.CalendarService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;

class CalendarViewTest extends ViewTestBase {

    /** A Wednesday without a feast. */
    private static final LocalDate DAY = LocalDate.of(2034, 8, 9);

    @Autowired
    TestPeople people;

    @Autowired
    CalendarService calendar;

    @AfterEach
    void signOut() {
        people.signIn("quantri");
        calendar.year(DAY.getYear()).days().stream()
                .filter(day -> day.day().equals(DAY))
                .forEach(day -> calendar.remove(CommandKey.fresh(), day.day()));
        people.signOut();
    }

    @Test
    void administratorEntersADay_andItStandsInTheYear() {
        open("quantri");
        test(find(Button.class).withId("calendar-add").single()).click();
        find(DateField.class).withId("day-day").single().setValue(DAY);
        test(find(TextField.class).withId("day-basis").single()).setValue("Thông báo (mẫu)");
        test(find(Button.class).withId("day-keep").single()).click();

        assertThat(calendar.year(DAY.getYear()).byDay()).containsKey(DAY);
        assertThat(find(Component.class).withId("day-" + DAY).exists()).isTrue();
    }

    @Test
    void dayWithoutADate_isAskedFor_andWhatWasTypedStays() {
        open("quantri");
        test(find(Button.class).withId("calendar-add").single()).click();
        test(find(TextField.class).withId("day-basis").single()).setValue("Thông báo (mẫu)");
        test(find(Button.class).withId("day-keep").single()).click();

        assertThat(find(DateField.class).withId("day-day").single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withId("day-basis").single().getValue())
                .isEqualTo("Thông báo (mẫu)");
    }

    @Test
    void officer_readsOnly() {
        open("canbo");

        assertThat(find(Component.class).withId("calendar-days").exists()).isTrue();
        assertThat(find(Button.class).withId("calendar-add").exists()).isFalse();
    }

    private void open(String who) {
        people.signIn(who);
        UI.getCurrent().navigate("lich-lam-viec", QueryParameters.of("nam", "" + DAY.getYear()));
    }
}
