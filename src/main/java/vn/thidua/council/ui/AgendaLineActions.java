package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.thidua.council.AgendaService;
import vn.thidua.council.SessionDetails;
import vn.thidua.shared.CommandKey;

/** What the secretary does with one item while the agenda is not settled: up, down, off. */
class AgendaLineActions extends Div {

    private final transient SessionDetails session;
    private final transient SessionDetails.Item item;
    private final transient AgendaService agenda;
    private final transient Runnable changed;

    AgendaLineActions(SessionDetails session, SessionDetails.Item item, AgendaService agenda, Runnable changed) {
        this.session = session;
        this.item = item;
        this.agenda = agenda;
        this.changed = changed;
        addClassName("cluster");
        Button up = move("up", item.position() - 1);
        up.setEnabled(item.position() > 1);
        Button down = move("down", item.position() + 1);
        down.setEnabled(item.position() < session.items().size());
        CommandKey key = CommandKey.fresh();
        add(up, down, button("remove", () -> agenda.remove(key, session.id(), item.id())));
    }

    private Button move(String name, int position) {
        CommandKey key = CommandKey.fresh();
        return button(name, () -> agenda.move(key, session.id(), item.id(), position));
    }

    private Button button(String name, Runnable command) {
        Button button = new Button(getTranslation("council.agenda." + name), click -> {
            command.run();
            changed.run();
        });
        button.setId(name + "-" + item.position());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("council.agenda." + name + "Of", item.name()));
        return button;
    }
}
