package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thidua.council.ChannelDetails;
import vn.thidua.shared.ui.Panel;

/** Written opinions by name, apart from the secret ballot: nothing here was promised to be kept secret. */
class NamedOpinionsPanel extends Panel {

    NamedOpinionsPanel(List<ChannelDetails.Named> named) {
        super(new Span().getTranslation("council.named.title"));
        setId("named-opinions");
        Div help = new Div(getTranslation("council.named.help"));
        help.addClassName("muted");
        body().add(help);
        named.forEach(item -> body().add(lines(item)));
    }

    private Component lines(ChannelDetails.Named item) {
        UnorderedList list = new UnorderedList();
        item.said().forEach(said -> {
            ListItem line = new ListItem(new Span(getTranslation(
                    said.counted() ? "council.named.counted" : "council.named.recorded",
                    said.name(),
                    getTranslation("council.enum.Choice." + said.choice()))));
            if (!said.scan().isEmpty()) {
                Anchor scan = new Anchor(said.scan(), getTranslation("council.named.scan"));
                scan.setRouterIgnore(true);
                scan.addClassName("named-scan");
                line.add(new Span(" "), scan);
            }
            list.add(line);
        });
        Div name = new Div(getTranslation("council.ballot.line", item.position(), item.item()));
        name.addClassName("council-item-name");
        return new Div(name, list);
    }
}
