package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.Hands;
import vn.thidua.council.OpenVoteDetails;
import vn.thidua.council.OpenVoteService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** Hands as they are counted, item by item; a count that was confirmed may be written down anew until the ballot is locked. */
class HandsPanel extends Panel {

    private transient OpenVoteDetails details;
    private final transient OpenVoteService votes;
    private final transient Runnable changed;
    private final transient List<Row> rows = new ArrayList<>();
    private final transient List<Facts> facts = new ArrayList<>();
    private final ActionBar bar = new ActionBar();
    private final HandsUnconfirmed unconfirmed = new HandsUnconfirmed();
    private final CommandKey key = CommandKey.fresh();
    private final KeptForm draft;

    HandsPanel(OpenVoteDetails details, OpenVoteService votes, Runnable changed) {
        super(new Span().getTranslation("council.openVote.hands"));
        this.details = details;
        this.votes = votes;
        this.changed = changed;
        setId("hands");
        body().add(new Paragraph(getTranslation("council.openVote.handsHelp")), unconfirmed);
        draft = new KeptForm(body(), "hands-" + details.session());
        details.hands().forEach(item -> body().add(item(item)));
        body().add(draft, bar);
        actions();
        unconfirmed.show(details);
    }

    /** What changed beside the fields in which somebody may be typing. */
    void follow(OpenVoteDetails now) {
        boolean toConfirm = details.toConfirm();
        details = now;
        for (int item = 0; item < facts.size(); item++) {
            facts.get(item).show(now.hands().get(item));
        }
        if (toConfirm != now.toConfirm()) {
            actions();
        }
        unconfirmed.show(details);
    }

    private void actions() {
        bar.removeAll();
        if (!rows.isEmpty()) {
            bar.add(button("keep-hands", "council.openVote.keepHands", this::keep, !details.toConfirm()));
        }
        if (details.toConfirm()) {
            bar.add(button("confirm-hands", "council.openVote.confirm", this::confirm, true));
        }
        bar.setVisible(bar.getComponentCount() > 0);
    }

    private Component item(OpenVoteDetails.Item item) {
        Facts fact = new Facts();
        facts.add(fact);
        fact.show(item);
        Div line = new Div(OpenVoteWords.heading(item), OpenVoteWords.facts(item), fact.present);
        line.addClassName("open-vote-item");
        line.setId("hands-" + item.position());
        if (item.writes()) {
            Row row = new Row(item);
            rows.add(row);
            line.add(row.fields());
        }
        line.add(fact.state);
        return line;
    }

    private Button button(String id, String textKey, Runnable step, boolean primary) {
        Button button = new Button(getTranslation(textKey), click -> step.run());
        button.setId(id);
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private void keep() {
        if (rows.stream().anyMatch(row -> !row.filled())) {
            Toast.problem(getTranslation("council.openVote.handsMissing"));
            return;
        }
        votes.enterHands(key, details.session(), rows.stream().map(Row::hands).toList());
        draft.handedIn();
        Toast.done(getTranslation("council.openVote.keptHands"));
        changed.run();
    }

    private void confirm() {
        votes.confirmHands(key, details.session());
        Toast.done(getTranslation("council.openVote.confirmed"));
        changed.run();
    }

    /** What is known of one item: who is there, and hands as they were counted last. */
    private final class Facts {

        private final Div present = new Div();
        private final Div state = new Div();

        private Facts() {
            state.addClassName("muted");
        }

        private void show(OpenVoteDetails.Item item) {
            present.setText(getTranslation("council.openVote.present", item.present()));
            state.setText(words(item.count()));
        }

        private String words(OpenVoteDetails.@Nullable Count count) {
            if (count == null) {
                return getTranslation("council.openVote.notCounted");
            }
            String counted = getTranslation(
                    "council.openVote.counted", count.enteredBy(), count.agree(), count.disagree(), count.blank());
            return counted
                    + " "
                    + (count.confirmed()
                            ? getTranslation("council.openVote.confirmedBy", count.confirmedBy())
                            : getTranslation("council.openVote.waitsFor"));
        }
    }

    /** The three figures of one item. */
    private final class Row {

        private final OpenVoteDetails.Item item;
        private final IntegerField agree;
        private final IntegerField disagree;
        private final IntegerField blank;

        private Row(OpenVoteDetails.Item item) {
            this.item = item;
            OpenVoteDetails.Count count = item.count();
            agree = draft.number(field("agree", count == null ? null : count.agree()));
            disagree = draft.number(field("disagree", count == null ? null : count.disagree()));
            blank = draft.number(
                    field("blank", count == null || !item.blankAllowed() ? Integer.valueOf(0) : count.blank()));
            blank.setVisible(item.blankAllowed());
        }

        private IntegerField field(String name, @Nullable Integer value) {
            IntegerField field = new IntegerField(getTranslation("council.openVote." + name));
            field.setId("hands-" + name + "-" + item.position());
            field.setMin(0);
            field.setMax(item.present());
            field.setStepButtonsVisible(true);
            field.setValue(value);
            return field;
        }

        private Div fields() {
            Div fields = new Div(agree, disagree, blank);
            fields.addClassName("open-vote-figures");
            return fields;
        }

        private boolean filled() {
            return agree.getValue() != null && disagree.getValue() != null && blank.getValue() != null;
        }

        private Hands hands() {
            return new Hands(item.item(), agree.getValue(), disagree.getValue(), blank.getValue());
        }
    }
}
