package vn.thidua.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** The answer to a click. What went well leaves by itself; what did not, stays until it is read. */
public final class Toast {

    private static final int SHOWN_MILLIS = 5_000;

    private Toast() {}

    /** Something was done. */
    public static Notification done(String sentence) {
        return show(sentence, SHOWN_MILLIS, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something was refused or went wrong: what happened, what was kept, what to do. */
    public static Notification problem(String sentence) {
        return show(sentence, 0, NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String sentence, int millis, NotificationVariant variant) {
        Notification notification = new Notification();
        notification.addThemeVariants(variant);
        // At the top: on a phone the actions are at the bottom, and must not be covered.
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(millis);
        Span words = new Span(sentence);
        words.addClassName("toast-words");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(close.getTranslation("shared.ui.close"));
        Div content = new Div(words, close);
        content.addClassName("toast");
        notification.add(content);
        notification.open();
        return notification;
    }
}
