package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
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
            choice.addValueChangeListener(change -> writeDown(item, member, change.getValue()));
            line.add(choice);
        }
        return line;
    }

    private Span muted(String textKey) {
        Span muted = new Span(getTranslation(textKey));
        muted.addClassName("muted");
        return muted;
    }

    /** Each answer is written down as it is given. */
    private void writeDown(OpenVoteDetails.Item item, OpenVoteDetails.Called member, Choice answer) {
        votes.callRoll(CommandKey.fresh(), details.session(), List.of(new Call(member.member(), item.item(), answer)));
        Toast.done(getTranslation(
                "council.openVote.keptCall", member.name(), getTranslation("council.enum.Choice." + answer)));
    }
}
