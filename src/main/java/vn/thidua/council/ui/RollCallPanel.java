package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.Call;
import vn.thidua.council.OpenVoteDetails;
import vn.thidua.council.OpenVoteService;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** The call of names: who is there answers, the secretary writes it down. Whoever voted by themselves is not called. */
class RollCallPanel extends Panel {

    private final transient OpenVoteDetails details;
    private final transient OpenVoteService votes;
    private final transient Map<String, UnorderedList> lists = new HashMap<>();
    private final transient Map<String, Answer> answers = new HashMap<>();

    RollCallPanel(OpenVoteDetails details, OpenVoteService votes) {
        super(new Span().getTranslation("council.openVote.calls"));
        this.details = details;
        this.votes = votes;
        setId("roll-call");
        body().add(new Paragraph(getTranslation("council.openVote.callsHelp")));
        details.calls().stream().filter(OpenVoteDetails.Item::writes).forEach(item -> body().add(item(item)));
    }

    private Component item(OpenVoteDetails.Item item) {
        UnorderedList members = new UnorderedList();
        members.addClassName("council-members");
        lists.put(item.item().toString(), members);
        show(item, members);
        Div line = new Div(OpenVoteWords.heading(item), OpenVoteWords.facts(item), members);
        line.addClassName("open-vote-item");
        line.setId("calls-" + item.position());
        return line;
    }

    /** Whoever answered by themselves or was written down elsewhere meanwhile. */
    void follow(OpenVoteDetails now) {
        now.calls().stream().filter(OpenVoteDetails.Item::writes).forEach(item -> {
            UnorderedList members = lists.get(item.item().toString());
            if (members != null) {
                show(item, members);
            }
        });
    }

    /** A line stays as it is while the same is asked in it: the choice of whoever is called just now keeps its place. */
    private void show(OpenVoteDetails.Item item, UnorderedList members) {
        List<Answer> now = new ArrayList<>();
        for (OpenVoteDetails.Called member : item.members()) {
            String place = item.item() + "/" + member.member();
            Answer answer = answers.get(place);
            if (answer == null || !answer.asks(member)) {
                answer = new Answer(item, member);
                answers.put(place, answer);
            }
            answer.written(member.choice());
            now.add(answer);
        }
        List<Component> lines = now.stream().<Component>map(Answer::line).toList();
        if (!members.getChildren().toList().equals(lines)) {
            members.removeAll();
            members.add(lines);
        }
    }

    private Span muted(String textKey) {
        Span muted = new Span(getTranslation(textKey));
        muted.addClassName("muted");
        return muted;
    }

    /** One member called on one item. */
    private final class Answer {

        private final OpenVoteDetails.Item item;
        private final OpenVoteDetails.Called member;
        private final ListItem line;
        private @Nullable RadioButtonGroup<Choice> choice;
        private @Nullable Choice written;

        private Answer(OpenVoteDetails.Item item, OpenVoteDetails.Called member) {
            this.item = item;
            this.member = member;
            this.written = member.choice();
            Span name = new Span(member.name());
            name.addClassName("council-member");
            line = new ListItem(name);
            if (member.byThemselves()) {
                line.add(muted("council.openVote.themselves"));
            } else if (!member.declared()) {
                line.add(muted("council.openVote.undeclared"));
            } else {
                RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
                group.setItems(Choice.offered(item.blankAllowed()));
                group.setItemLabelGenerator(each -> getTranslation("council.enum.Choice." + each));
                group.setAriaLabel(getTranslation("council.openVote.choiceOf", member.name(), item.position()));
                group.setId("call-" + item.position() + "-" + member.member());
                group.setValue(member.choice());
                group.addValueChangeListener(change -> writeDown(change.getValue()));
                choice = group;
                line.add(group);
            }
        }

        private ListItem line() {
            return line;
        }

        private boolean asks(OpenVoteDetails.Called now) {
            return now.declared() == member.declared() && now.byThemselves() == member.byThemselves();
        }

        /** As it stands in the data, whoever wrote it down. */
        private void written(@Nullable Choice answer) {
            written = answer;
            if (choice != null && choice.getValue() != answer) {
                choice.setValue(answer);
            }
        }

        /** Each answer is written down as it is given. */
        private void writeDown(@Nullable Choice answer) {
            if (answer == null || answer == written) {
                return;
            }
            votes.callRoll(
                    CommandKey.fresh(), details.session(), List.of(new Call(member.member(), item.item(), answer)));
            written = answer;
            Toast.done(getTranslation(
                    "council.openVote.keptCall", member.name(), getTranslation("council.enum.Choice." + answer)));
        }
    }
}
