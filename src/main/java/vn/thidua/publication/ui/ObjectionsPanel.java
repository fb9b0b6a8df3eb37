package vn.thidua.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.document.Attachments;
import vn.thidua.publication.ObjectionService;
import vn.thidua.publication.PublicationDetails;
import vn.thidua.publication.PublicationDetails.Action;
import vn.thidua.publication.PublicationDetails.Objected;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;

/** What was objected, each with its conclusion; who objected stands there for those who resolve it only. */
class ObjectionsPanel extends Panel {

    private final transient PublicationDetails list;
    private final transient ObjectionService objections;
    private final transient Runnable changed;

    ObjectionsPanel(PublicationDetails list, ObjectionService objections, Attachments.Limits limits, Runnable changed) {
        super(I18NProvider.translate("publication.objections", list.objections().size()));
        this.list = list;
        this.objections = objections;
        this.changed = changed;
        setId("objections");
        if (list.objections().isEmpty()) {
            body().add(new EmptyState(
                    getTranslation("publication.noObjection"), getTranslation("publication.noObjectionHelp")));
        }
        list.objections().forEach(objection -> body().add(card(objection)));
        if (list.actions().contains(Action.ENTER_OBJECTION)) {
            Button enter = new Button(
                    getTranslation("publication.enter"),
                    click -> new ObjectionEntryDialog(list, objections, limits, changed).open());
            enter.setId("objection-enter");
            Div way = new Div(enter);
            way.addClassName("cluster");
            body().add(way);
        }
    }

    private Component card(Objected objection) {
        String about = objection.about() == null ? getTranslation("publication.wholeList") : objection.about();
        H3 title = new H3(getTranslation("publication.objectionTitle", objection.number(), about));
        title.addClassName("listed-part");
        Div head = new Div(title, PublicationWords.badge(objection.ruling()));
        head.addClassName("cluster");
        Paragraph received = new Paragraph(getTranslation(
                "publication.received",
                getTranslation("publication.enum.ObjectionChannel." + objection.channel()),
                Formats.date(objection.receivedOn())));
        received.addClassName("muted");
        Div card = new Div(head, received, identity(objection), conclusion(objection));
        card.addClassNames("objection-card", "stack-s");
        card.setId("objection-" + objection.number());
        if (objection.ruling() == null && list.actions().contains(Action.RESOLVE)) {
            Button resolve = new Button(
                    getTranslation("publication.resolve"),
                    click -> new RulingDialog(objection, objections, changed).open());
            resolve.setId("objection-resolve-" + objection.number());
            resolve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(resolve);
        }
        return card;
    }

    private Component identity(Objected objection) {
        PublicationDetails.Identity identity = objection.identity();
        if (identity == null) {
            Paragraph hidden = new Paragraph(getTranslation("publication.hidden"));
            hidden.addClassName("muted");
            return hidden;
        }
        Paragraph words = new Paragraph(identity.words());
        words.addClassName("typed-text");
        Facts facts = new Facts()
                .add(getTranslation("publication.words"), words)
                .add(
                        getTranslation("publication.person"),
                        identity.person() == null ? getTranslation("publication.nameless") : identity.person())
                .add(getTranslation("publication.contact"), identity.contact());
        for (Attachments.Attachment scan : identity.scan()) {
            Anchor open = new Anchor(scan.path(), scan.name());
            open.setRouterIgnore(true);
            open.setTarget(AnchorTarget.BLANK);
            facts.add(getTranslation("publication.scan"), open);
        }
        return facts;
    }

    private Facts conclusion(Objected objection) {
        Facts facts = new Facts().add(getTranslation("publication.reason"), objection.reason());
        if (objection.ruledAt() != null && objection.ruledBy() != null) {
            facts.add(
                    getTranslation("publication.ruledBy"),
                    getTranslation("publication.received", objection.ruledBy(), Formats.date(objection.ruledAt())));
        }
        return facts;
    }
}
