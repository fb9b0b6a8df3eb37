package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Drafts;

/**
 * What somebody types before pressing the button, kept for them alone while they type: on the server within five
 * seconds, in the browser at once. Shows "Đã lưu lúc 10:42". Stands inside the area whose fields it keeps, and is told
 * by {@link #handedIn} when the draft has served. Never for a ballot paper or a password.
 *
 * @see "ADR 0025"
 */
public class KeptForm extends Div {

    private final transient Drafts.Place place;
    private final KeptTyping typing;
    private final SavedAt savedAt = new SavedAt();
    private final Map<String, Supplier<@Nullable Object>> parts = new LinkedHashMap<>();
    private final Map<String, Object> left;
    private Map<String, Object> kept;

    /** @param area holds the fields and this component */
    public KeptForm(Component area, Drafts.Place place) {
        this.place = place;
        typing = new KeptTyping(area, place.name(), this::changed);
        addClassName("kept-form");
        add(savedAt, typing);
        var draft = place.find();
        left = draft.map(Drafts.Draft::typed).orElse(Map.of());
        kept = left;
        draft.ifPresent(found -> savedAt.left(found.at()));
    }

    /** @param name names the place for this account, alike the next time */
    public KeptForm(Component area, String name) {
        this(area, Ports.the(Drafts.class).at(name));
    }

    /** Names a place by the screen that is open and what is asked on it, alike whenever the same is asked again. */
    public static String placeOf(String question) {
        return UI.getCurrent().getActiveViewLocation().getPath() + "#"
                + UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8));
    }

    /** What was left here the last time, by part. */
    public Map<String, Object> left() {
        return left;
    }

    /** Keeps a text field by its id, and puts back what was left in it. */
    public <F extends TextFieldBase<F, String>> F text(F field) {
        String name = KeptTyping.watch(field).getId().orElseThrow();
        if (left.get(name) instanceof String text) {
            field.setValue(text);
        }
        return kept(name, field, field::getValue);
    }

    /** Keeps a number by its field's id, and puts back what was left in it. */
    public IntegerField number(IntegerField field) {
        String name = KeptTyping.watch(field).getId().orElseThrow();
        if (left.get(name) instanceof Number number) {
            field.setValue(number.intValue());
        }
        return kept(name, field, field::getValue);
    }

    /** Keeps a day by its field's id, and puts back what was left in it. */
    public DateField date(DateField field) {
        return choice(field.getId().orElseThrow(), field, LocalDate::toString, KeptForm::day);
    }

    /** Keeps a day with its hour by its field's id, and puts back what was left in it. */
    public MomentField moment(MomentField field) {
        return choice(
                field.getId().orElseThrow(), field, LocalDateTime::toString, left -> read(left, LocalDateTime::parse));
    }

    /**
     * Keeps a box by its field's id, and ticks or unticks it as it was left. Not as a choice: there an unticked box counts
     * as unanswered, and unticking may be what it was opened for.
     */
    public Checkbox tick(Checkbox box) {
        String name = box.getId().orElseThrow();
        if (left.get(name) instanceof String ticked) {
            box.setValue(Boolean.parseBoolean(ticked));
        }
        return kept(name, box, () -> String.valueOf(box.getValue()));
    }

    private static @Nullable LocalDate day(String left) {
        return read(left, LocalDate::parse);
    }

    private static <T> @Nullable T read(String left, Function<String, T> reader) {
        try {
            return reader.apply(left);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /**
     * Keeps a choice, and makes it again as it was left.
     *
     * @param code names a value, alike the next time
     * @param of the value of that code; {@code null} when it is not offered any more
     */
    public <V, F extends HasValue<?, V>> F choice(
            String name, F field, Function<V, String> code, Function<String, @Nullable V> of) {
        if (left.get(name) instanceof String chosen) {
            V value = of.apply(chosen);
            if (value != null) {
                field.setValue(value);
            }
        }
        return kept(name, field, () -> field.isEmpty() ? null : code.apply(field.getValue()));
    }

    private <F extends HasValue<?, ?>> F kept(String name, F field, Supplier<@Nullable Object> answer) {
        part(name, answer);
        field.addValueChangeListener(change -> changed());
        return field;
    }

    /** Keeps any other answer; whoever owns it calls {@link #changed}. */
    public void part(String name, Supplier<@Nullable Object> answer) {
        parts.put(name, answer);
    }

    /** Keeps everything as it stands now, if anything is new. */
    public final void changed() {
        Map<String, Object> now = new LinkedHashMap<>();
        parts.forEach((name, answer) -> {
            Object value = answer.get();
            if (value != null && !"".equals(value)) {
                now.put(name, value);
            }
        });
        if (now.equals(kept) || keep(now)) {
            typing.saved();
        }
    }

    private boolean keep(Map<String, Object> now) {
        try {
            savedAt.saved(place.keep(now));
            kept = now;
            return true;
        } catch (BusinessException refused) {
            savedAt.refused(getTranslation(refused.key(), refused.details().toArray()));
        } catch (TransactionException | DataAccessResourceFailureException unreachable) {
            savedAt.notSaved();
        }
        return false;
    }

    /** The form was handed in: the draft has served. */
    public void handedIn() {
        place.clear();
        typing.forget();
    }
}
