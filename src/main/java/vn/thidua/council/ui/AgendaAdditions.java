package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thidua.council.AgendaService;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ReadySubject;
import vn.thidua.council.SessionDetails;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.Links;

/** What is ready and not on the agenda yet: the secretary puts it at the end, until the agenda is settled. */
class AgendaAdditions extends Div {

    AgendaAdditions(SessionDetails session, AgendaService agenda, Runnable changed) {
        setId("agenda-additions");
        List<ReadySubject> ready = agenda.ready(session.unit());
        if (ready.isEmpty()) {
            add(new Span(getTranslation("council.agenda.nothingToAdd")));
            addClassName("muted");
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("council-members");
        for (ReadySubject each : ready) {
            AgendaSource.Candidate subject = each.subject();
            Div name = new Div(each.recused() ? new Span(subject.name()) : Links.to(subject.route(), subject.name()));
            Div facts = new Div(
                    new Span(subject.formName()),
                    new Span(getTranslation("council.plan.mode." + each.mode())),
                    new Span(subject.unitName()));
            facts.addClassName("council-item-facts");
            if (each.recused()) {
                facts.add(new Span(getTranslation("council.agenda.recused")));
            }
            list.add(new ListItem(new Div(name, facts), add(session, each, agenda, changed)));
        }
        add(new Details(getTranslation("council.agenda.ready", ready.size()), list));
    }

    private Button add(SessionDetails session, ReadySubject ready, AgendaService agenda, Runnable changed) {
        CommandKey key = CommandKey.fresh();
        Button add = new Button(getTranslation("council.agenda.add"), click -> {
            agenda.add(key, session.id(), ready.key());
            changed.run();
        });
        add.setId("add-" + ready.subject().id());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.setAriaLabel(getTranslation("council.agenda.addOf", ready.subject().name()));
        return add;
    }
}
