package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.council.Call;
import vn.thidua.council.OpenVoteDetails;
import vn.thidua.council.OpenVoteService;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** The call of names: who is there answers, the secretary writes it down. Whoever voted by themselves is not called. */
class RollCallPanel extends Panel {

    private final transient OpenVoteDetails details;
    private final transient OpenVoteService votes;
    private final transient Runnable changed;
    private final transient List<Answer> answers = new ArrayList<>();
    private final CommandKey key = CommandKey.fresh();

    RollCallPanel(OpenVoteDetails details, OpenVoteService votes, Runnable changed) {
        super(new Span().getTranslation("council.openVote.calls"));
        this.details = details;
        this.votes = votes;
        this.changed = changed;
        setId("roll-call");
        body().add(new Paragraph(getTranslation("council.openVote.callsHelp")));
        details.calls().stream().filter(OpenVoteDetails.Item::writes).forEach(item -> body().add(item(item)));
        if (!answers.isEmpty()) {
            Button keep = new Button(getTranslation("council.openVote.keepCalls"), click -> keep());
            keep.setId("keep-calls");
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            body().add(new ActionBar(keep));
        }
    }

    private Component item(OpenVoteDetails.Item item) {
        UnorderedList members = new UnorderedList();
        members.addClassName("council-members");
        item.members().forEach(member -> members.add(member(item, member)));
        Div line = new Div(OpenVoteWords.heading(item), OpenVoteWords.facts(item), members);
        line.addClassName("open-vote-item");
        line.setId("calls-" + item.position());
        return line;
    }

    private ListItem member(OpenVoteDetails.Item item, OpenVoteDetails.Called member) {
        Span name = new Span(member.name());
        name.addClassName("council-member");
        ListItem line = new ListItem(name);
        if (member.byThemselves()) {
            line.add(muted("council.openVote.themselves"));
        } else if (!member.declared()) {
            line.add(muted("council.openVote.undeclared"));
        } else {
            RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
            choice.setItems(Choice.offered(item.blankAllowed()));
            choice.setItemLabelGenerator(each -> getTranslation("council.enum.Choice." + each));
            choice.setAriaLabel(getTranslation("council.openVote.choiceOf", member.name(), item.position()));
            choice.setId("call-" + item.position() + "-" + member.member());
            choice.setValue(member.choice());
            answers.add(new Answer(item, member, choice));
            line.add(choice);
        }
        return line;
    }

    private Span muted(String textKey) {
        Span muted = new Span(getTranslation(textKey));
        muted.addClassName("muted");
        return muted;
    }

    private void keep() {
        List<Call> calls = answers.stream()
                .filter(answer -> answer.choice().getValue() != null)
                .map(answer -> new Call(
                        answer.member().member(),
                        answer.item().item(),
                        answer.choice().getValue()))
                .toList();
        if (calls.isEmpty()) {
            Toast.problem(getTranslation("council.openVote.nothingCalled"));
            return;
        }
        votes.callRoll(key, details.session(), calls);
        Toast.done(getTranslation("council.openVote.keptCalls"));
        changed.run();
    }

    private record Answer(
            OpenVoteDetails.Item item, OpenVoteDetails.Called member, RadioButtonGroup<Choice> choice) {}
}
