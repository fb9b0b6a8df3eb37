package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.council.OpinionForm;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.council.tally.Choice;
import vn.thidua.document.ui.ScanField;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.BigChoice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/**
 * What one absent member wrote. Nothing of it is kept before it is entered: what a single member says is never a draft on
 * the server.
 */
class OpinionPanel extends Panel {

    private final transient OpinionForm.Absent member;
    private final transient WrittenOpinionService opinions;
    private final transient Map<UUID, BigChoice<Choice>> choices = new LinkedHashMap<>();
    private final Div lines = new Div();
    private final CommandKey key = CommandKey.fresh();

    OpinionPanel(UUID session, OpinionForm.Absent member, WrittenOpinionService opinions, Runnable changed) {
        super(member.name());
        this.member = member;
        this.opinions = opinions;
        setId("opinion-of-" + member.member());
        if (member.reason() != null) {
            body().add(new Paragraph(getTranslation("council.presence.absentBecause", member.reason())));
        }
        if (!member.declared()) {
            Paragraph first = new Paragraph(getTranslation("council.opinions.undeclared"));
            first.setId("opinion-undeclared-" + member.member());
            body().add(first);
            return;
        }
        lines.addClassName("opinion-lines");
        member.lines().forEach(this::line);
        body().add(lines);
        ScanField scan = new ScanField(
                "opinion-scan-" + member.member(),
                getTranslation("council.refused.opinionScanMissing"),
                opinions.limits(),
                opinions::receive);
        Button enter = new Button(getTranslation("council.opinions.enter"), click -> enter(session, scan, changed));
        enter.setId("opinion-enter-" + member.member());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body().add(scan, new Div(enter));
    }

    private void line(OpinionForm.Line line) {
        BigChoice<Choice> choice = new BigChoice<>(getTranslation("council.ballot.line", line.position(), line.name()));
        choice.setId("opinion-" + member.member() + "-" + line.position());
        choice.setItems(Choice.offered(line.blankAllowed()));
        choice.setItemLabelGenerator(each -> getTranslation("council.enum.Choice." + each));
        choice.setHelperText(line.formName());
        choice.setErrorMessage(getTranslation("council.ballot.chooseOne"));
        choice.addValueChangeListener(change -> choice.setInvalid(false));
        choices.put(line.item(), choice);
        lines.add(choice);
    }

    private void enter(UUID session, ScanField scan, Runnable changed) {
        boolean complete = true;
        Map<UUID, Choice> said = new HashMap<>();
        for (Map.Entry<UUID, BigChoice<Choice>> line : choices.entrySet()) {
            Choice choice = line.getValue().getValue();
            line.getValue().setInvalid(choice == null);
            complete &= choice != null;
            said.put(line.getKey(), choice);
        }
        if (!(scan.complete() & complete)) {
            return;
        }
        opinions.enter(key, session, member.member(), said, scan.scan());
        Toast.done(getTranslation("council.opinions.done", member.name()));
        changed.run();
    }
}
