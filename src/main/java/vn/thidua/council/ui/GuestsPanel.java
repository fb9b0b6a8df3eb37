package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.council.Guest;
import vn.thidua.council.GuestService;
import vn.thidua.council.SessionDetails;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Toast;

/** Guests of a session; the secretary writes them down one a line, the office behind a comma. */
class GuestsPanel extends Panel {

    private static final int LONGEST = 5_000;

    GuestsPanel(SessionDetails session, GuestService guests, Runnable changed) {
        super(new Span().getTranslation("council.guests.title"));
        setId("guests");
        if (!writes(session)) {
            RowList rows = new RowList();
            session.guests().forEach(guest -> rows.add(RowList.Row.of(line(guest))));
            body().add(rows);
            return;
        }
        TextArea lines = new TextArea(getTranslation("council.guests.lines"));
        lines.setId("guest-lines");
        lines.setHelperText(getTranslation("council.guests.help"));
        lines.setMaxLength(LONGEST);
        lines.setMinRows(2);
        lines.setWidthFull();
        lines.setValue(session.guests().stream().map(GuestsPanel::line).collect(Collectors.joining("\n")));
        KeptForm draft = new KeptForm(body(), "session/" + session.id() + "/guests");
        draft.text(lines);
        CommandKey key = CommandKey.fresh();
        Button keep = new Button(getTranslation("council.guests.keep"), click -> {
            guests.enter(key, session.id(), read(lines.getValue()));
            draft.handedIn();
            Toast.done(getTranslation("council.guests.kept"));
            changed.run();
        });
        keep.setId("guests-keep");
        body().add(new Paragraph(getTranslation("council.guests.what")), lines, draft, keep);
    }

    /** Whether there is anything to show. */
    static boolean shown(SessionDetails session) {
        return writes(session) || !session.guests().isEmpty();
    }

    private static boolean writes(SessionDetails session) {
        return session.viewer().secretary() && session.status().takesPresence();
    }

    private static String line(Guest guest) {
        return guest.name() + ", " + guest.office();
    }

    /** A line without a comma has no office: the service says so. */
    private static List<Guest> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    int comma = line.indexOf(',');
                    return comma < 0
                            ? new Guest(line, "")
                            : new Guest(line.substring(0, comma), line.substring(comma + 1));
                })
                .toList();
    }
}
