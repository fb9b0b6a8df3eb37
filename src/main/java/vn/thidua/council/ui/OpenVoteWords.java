package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.thidua.council.OpenVoteDetails;

/** How an item that is voted on openly is headed. */
final class OpenVoteWords {

    private OpenVoteWords() {}

    static Div heading(OpenVoteDetails.Item item) {
        Div heading = new Div(new Span().getTranslation("council.openVote.item", item.position(), item.name()));
        heading.addClassName("council-item-name");
        return heading;
    }

    static Div facts(OpenVoteDetails.Item item) {
        Div facts = new Div(new Span(item.formName()), new Span(item.unitName()), new Span(item.majority()));
        facts.addClassName("council-item-facts");
        return facts;
    }
}
