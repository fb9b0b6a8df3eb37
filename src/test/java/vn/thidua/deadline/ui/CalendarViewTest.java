package vn.thidua.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Drafts;
import vn.thidua.shared.ui.DateField;

class CalendarViewTest extends ViewTestBase {

    /** A Wednesday without a feast. */
    private static final LocalDate DAY = LocalDate.of(2034, 8, 9);

    @Autowired
    TestPeople people;

    @Autowired
    CalendarService calendar;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        people.signIn("quantri");
        calendar.year(DAY.getYear()).days().stream()
                .filter(day -> day.day().equals(DAY))
                .forEach(day -> calendar.remove(CommandKey.fresh(), day.day()));
        drafts.at("calendar-day/new").clear();
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
    void whatWasTyped_isThereWhenTheDayIsOpenedAgain() {
        open("quantri");
        test(find(Button.class).withId("calendar-add").single()).click();
        test(find(TextField.class).withId("day-basis").single()).setValue("Thông báo (mẫu)");
        test(find(Checkbox.class).withId("day-provisional").single()).click();
        find(Dialog.class).single().close();
        test(find(Button.class).withId("calendar-add").single()).click();

        assertThat(find(TextField.class).withId("day-basis").single().getValue())
                .isEqualTo("Thông báo (mẫu)");
        assertThat(find(Checkbox.class).withId("day-provisional").single().getValue())
                .isTrue();
    }

    @Test
    void exchangeTakenApart_namesTheOtherHalf() {
        people.signIn("quantri");
        calendar.enter(
                CommandKey.fresh(), new CalendarDay(DAY.plusDays(3), DayKind.SWAP_WORK, "Thông báo (mẫu)", false, DAY));
        open("quantri");
        test(change(DAY)).click();
        test(find(Button.class).withId("day-remove").single()).click();

        assertThat(find(Notification.class).all())
                .anySatisfy(said ->
                        assertThat(said.getElement().getTextRecursively()).contains("12/08/2034"));
    }

    @Test
    void weekendWorkedForNothing_isRefused_andWhatWasTypedStays() {
        open("quantri");
        test(find(Button.class).withId("calendar-add").single()).click();
        find(DateField.class).withId("day-day").single().setValue(DAY.plusDays(3));
        ((RadioButtonGroup<DayKind>)
                        find(RadioButtonGroup.class).withId("day-kind").single())
                .setValue(DayKind.WORK);
        test(find(TextField.class).withId("day-basis").single()).setValue("Thông báo (mẫu)");

        assertThatThrownBy(() ->
                        test(find(Button.class).withId("day-keep").single()).click())
                .hasMessage("deadline.refused.weekendWorked");

        assertThat(find(TextField.class).withId("day-basis").single().getValue())
                .isEqualTo("Thông báo (mẫu)");
        assertThat(calendar.year(DAY.getYear()).byDay()).doesNotContainKey(DAY.plusDays(3));
    }

    @Test
    void limitsNotReckonedAnewYet_areCountedOnTheScreen() {
        jdbc.update("insert into deadline_replanning (id, days, asked_at, total, after_id, touched)"
                + " values (gen_random_uuid(), array[date '2034-08-09'], now(), 450, gen_random_uuid(), 200)");
        try {
            open("quantri");

            assertThat(find(Component.class)
                            .withId("calendar-replanning")
                            .single()
                            .getElement()
                            .getTextRecursively())
                    .contains("200/450");
        } finally {
            jdbc.update("delete from deadline_replanning where days = array[date '2034-08-09'] and done_at is null");
        }
    }

    @Test
    void officer_readsOnly() {
        open("canbo");

        assertThat(find(Component.class).withId("calendar-days").exists()).isTrue();
        assertThat(find(Button.class).withId("calendar-add").exists()).isFalse();
    }

    private Button change(LocalDate day) {
        return find(Button.class).withText("Sửa").all().stream()
                .filter(button -> button.getParent()
                        .flatMap(Component::getParent)
                        .flatMap(Component::getId)
                        .or(() -> button.getParent().flatMap(Component::getId))
                        .filter(("day-" + day)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void open(String who) {
        people.signIn(who);
        UI.getCurrent().navigate("lich-lam-viec", QueryParameters.of("nam", "" + DAY.getYear()));
    }
}
