package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SearchKey;

/**
 * Sees to it that typing survives a lost connection: the browser keeps what the server has not confirmed, and brings it
 * back after a reload. Stands inside the area whose fields it watches; a field takes part by {@link #watch}. Never for
 * a ballot paper or a password.
 *
 * <p>The server never writes into a field that is being typed in. Only a button pressed by the writer does.
 *
 * @see "ADR 0025"
 */
@Tag("thidua-kept")
@JsModule("context://js/kept-typing.js")
public class KeptTyping extends Component implements HasComponents, HasStyle {

    /**
     * Text is handed over that often while it is typed. Short enough that a try lost on the way is made again, by the
     * browser's asking, before what is stored is five seconds old.
     */
    private static final int HAND_OVER_MILLIS = 2_000;

    private static final String FIELD = "data-kept";

    private final Component area;
    private final Map<String, Integer> confirmed = new HashMap<>();
    private final @Nullable AccountId account;
    private String place;

    /**
     * @param area holds this component and the fields
     * @param place names what is written, alike after a reload
     * @param keep saves once more what is in the fields
     */
    public KeptTyping(Component area, String place, Runnable keep) {
        this.area = area;
        this.place = place;
        account = Ports.the(CurrentActor.class).actor().account();
        area.getElement().setAttribute("data-kept-area", true);
        getElement().setAttribute("account", String.valueOf(account));
        getElement().setAttribute("place", place);
        addClassName("kept-typing");
        getElement().addEventListener("kept-waiting", event -> {
            confirmed.clear();
            keep.run();
        });
        getElement()
                .addEventListener(
                        "kept-back", event -> broughtBack(event.getEventData().path("event.detail.at")))
                .addEventData("event.detail.at");
        getElement()
                .addEventListener("kept-found", event -> found(event.getEventData()))
                .addEventData("event.detail.field")
                .addEventData("event.detail.text")
                .addEventData("event.detail.at");
    }

    /** Lets a field take part; its id names it. */
    public static <F extends TextFieldBase<?, ?>> F watch(F field) {
        field.getElement()
                .setAttribute(
                        FIELD,
                        field.getId().orElseThrow(() -> new IllegalArgumentException("A kept field needs an id")));
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(HAND_OVER_MILLIS);
        sayWhenFull(field);
        return field;
    }

    /** The browser cuts off what does not fit, such as the end of a pasted text: that must not pass unnoticed. */
    private static void sayWhenFull(TextFieldBase<?, ?> field) {
        int longest = field.getElement().getProperty("maxlength", 0);
        if (longest > 0) {
            String help = field.getHelperText();
            field.addValueChangeListener(change -> field.setHelperText(
                    text(field).length() < longest
                            ? help
                            : field.getTranslation("shared.ui.kept.full", Formats.number(longest))));
        }
    }

    /** What is in the fields now is safe: the browser may forget it. */
    public void saved() {
        ObjectNode fresh = JsonNodeFactory.instance.objectNode();
        fields(area).forEach(field -> {
            String name = field.getElement().getAttribute(FIELD);
            int hash = SearchKey.composed(text(field)).hashCode();
            Integer before = confirmed.put(name, hash);
            if (before == null || before != hash) {
                fresh.put(name, hash);
            }
        });
        if (!fresh.isEmpty()) {
            inPage("confirmed($0, $1, $2)", String.valueOf(account), place, fresh);
        }
    }

    /** The same writing goes on under another name. */
    public void moveTo(String newPlace) {
        if (!newPlace.equals(place)) {
            inPage("moved($0, $1, $2)", String.valueOf(account), place, newPlace);
            place = newPlace;
            getElement().setAttribute("place", place);
        }
    }

    /** What was typed here was handed in. */
    public void forget() {
        inPage("forget($0, $1)", String.valueOf(account), place);
    }

    /** Nothing under that name may stay in the browser, on whatever page it was typed. */
    public void forgetBelow(String beginning) {
        inPage("forgetBelow($0, $1)", String.valueOf(account), beginning);
    }

    /** Clears the browser of everything the account typed as soon as that is clicked: for signing out. */
    public static void forgetAllOnClick(Component clicked, AccountId account) {
        clicked.getElement()
                .executeJs(
                        "this.addEventListener('click', () => Object.keys(localStorage)"
                                + ".filter(key => key.startsWith('thidua.kept|' + $0 + '|'))"
                                + ".forEach(key => localStorage.removeItem(key)))",
                        account.toString());
    }

    /** On the page and not on this element, which the same answer may take away. */
    private void inPage(String call, Object... arguments) {
        UI.getCurrent().getPage().executeJs("window.thiDuaKept?." + call, arguments);
    }

    private void broughtBack(JsonNode at) {
        removeAll();
        Notice notice = new Notice(
                Tone.INFO,
                getTranslation("shared.ui.kept.back"),
                getTranslation("shared.ui.kept.backHelp", moment(at)));
        notice.getElement().setAttribute("role", "status");
        add(notice);
    }

    private void found(JsonNode data) {
        String name = data.path("event.detail.field").asString("");
        String text = data.path("event.detail.text").asString("");
        Notice notice =
                new Notice(Tone.WAITING, getTranslation("shared.ui.kept.found", moment(data.path("event.detail.at"))));
        notice.addClassName("kept-found");
        Paragraph words = new Paragraph(text);
        words.addClassName("typed-text");
        Button drop = small("shared.ui.kept.drop");
        drop.setId("kept-drop-" + name);
        drop.addClickListener(click -> {
            inPage("forgetField($0, $1, $2)", String.valueOf(account), place, name);
            remove(notice);
        });
        notice.with(words);
        fields(area)
                .filter(field -> name.equals(field.getElement().getAttribute(FIELD)))
                .findFirst()
                .ifPresent(field -> {
                    Button use = small("shared.ui.kept.use");
                    use.setId("kept-use-" + name);
                    use.addClickListener(click -> {
                        remove(notice);
                        // By the browser, as if it had been typed, so that it is saved like anything typed.
                        field.getElement()
                                .executeJs(
                                        "this.value = $0; this.dispatchEvent(new Event('input', {bubbles: true}))",
                                        text);
                    });
                    notice.with(use);
                });
        add(notice.with(drop));
    }

    private Button small(String text) {
        Button button = new Button(getTranslation(text));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String moment(JsonNode at) {
        return Formats.moment(Instant.ofEpochMilli(at.asLong(0)));
    }

    private static String text(Component field) {
        return field.getElement().getProperty("value", "");
    }

    private static Stream<Component> fields(Component within) {
        return within.getChildren()
                .flatMap(child -> child.getElement().hasAttribute(FIELD) ? Stream.of(child) : fields(child));
    }
}
