package vn.thidua.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.ui.ShownOne;

/**
 * Each thing that somebody fills in is given to something that keeps it: found where it is made and followed to where it
 * is kept, so that a field added to a form which keeps its others is noticed. What a class may leave unkept stands here
 * by name, with the reason; a name too many is refused as one that is missing.
 *
 * @see "ADR 0025"
 */
final class KeptInputs extends ArchCondition<JavaClass> {

    private static final Set<String> KEEPERS = Set.of("KeptForm", "KeptTyping", "Inputs");

    private static final InputSites.Keeping FIRST = new InputSites.Keeping(0, false);

    /** Which argument is kept. A part is an answer made of whatever it reads. */
    private static final Map<String, InputSites.Keeping> KEEPING = Map.of(
            "text", FIRST,
            "number", FIRST,
            "date", FIRST,
            "moment", FIRST,
            "tick", FIRST,
            "watch", FIRST,
            "keeping", FIRST,
            "choice", new InputSites.Keeping(1, false),
            "part", new InputSites.Keeping(1, true));

    /** Which, and why. */
    private record Unkept(List<String> inputs, String why) {}

    private static final String FILTER = "a search, or what is shown";

    private static final Map<String, Unkept> UNKEPT = new HashMap<>();

    static {
        unkept("vn.thidua.access.ui.AccountsView", FILTER, "search");
        unkept("vn.thidua.register.ui.RegisterView", FILTER, "search");
        unkept("vn.thidua.nomination.ui.NominationListView", FILTER, "search");
        unkept("vn.thidua.workflow.ui.WorkListTools", FILTER, "kind()", "order()", "search()");
        unkept("vn.thidua.register.ui.StatisticsView", FILTER, "begin", "end");
        unkept("vn.thidua.nomination.ui.HouseholdRows", "a search within a list that is on the screen", "search");
        unkept("vn.thidua.nomination.ui.HouseholdPicker", "what is chosen stands in the list at once", "known");
        unkept("vn.thidua.nomination.ui.CitizenNumberField", "a citizen number never", "field");
        unkept(
                "vn.thidua.access.ui.SetupView",
                "a one-time token never, and nobody has an account yet",
                "name",
                "post",
                "token",
                "username");
        unkept(
                "vn.thidua.portal.ui.ObjectionPanel",
                "nobody is signed in: on a shared machine the next reader would find it",
                "about",
                "contact",
                "person",
                "trap",
                "words");
        unkept(
                "vn.thidua.council.ui.BoxPaperFields",
                "what one of the two found is nobody's before both agree, and gone after",
                "collected",
                "field()",
                "field()",
                "field()",
                "field()");
        unkept("vn.thidua.council.ui.OpinionPanel", "what a single member says is never a draft", "choice");
        unkept("vn.thidua.access.ui.SamplePeoplePanel", "a hidden field of the sign-in form", "input");
        unkept(
                "vn.thidua.nomination.ui.SendStep",
                "what one declares to be true is declared at the sending",
                "declared",
                "secrets");
        unkept(
                "vn.thidua.decision.ui.PaperLineList",
                "ticks for one press: none may strike a line by coming back",
                "choose",
                "everybody()");
        unkept("vn.thidua.decision.ui.PutOffPanel", "ticks for one press, on a list that others take from", "choose");
        unkept("vn.thidua.council.ui.RollCallPanel$Answer", "recorded by the choice itself", "group");
        unkept("vn.thidua.council.ui.TiePanel", "ticks for one press, beside a reason that is kept", "chosen");
        unkept(
                "vn.thidua.council.ui.ItemActions",
                "chosen for one press; the reason beside it is kept",
                "form",
                "until");
        unkept(
                "vn.thidua.council.ui.CounterReplacementList",
                "chosen for one press; the reason beside it is kept",
                "instead");
        unkept("vn.thidua.council.ui.PresencePanel", "recorded by the choice itself", "choice()");
        unkept(
                "vn.thidua.nomination.ui.EvidenceStep",
                "recorded by the choice itself",
                "new EvidenceOwner",
                "new PaperChoice");
        unkept(
                "vn.thidua.document.ui.NewImportView",
                "for which unit the file is that is chosen next, and sent at once",
                "place");
        unkept("vn.thidua.nomination.ui.StandardStep", "what the press beside it adds; the row added is kept", "kind");
        unkept(
                "vn.thidua.workflow.ui.FormInputs",
                "made for TaskFormPanel, which keeps each by part()",
                "input",
                "input",
                "input",
                "new Checkbox",
                "new DateField");
        unkept(
                "vn.thidua.decision.ui.SubstanceForm",
                "goes into the request itself with every change",
                "form",
                "positionClass",
                "sex");
    }

    KeptInputs() {
        super("keep each thing that is filled in, or be allowed not to");
    }

    private static void unkept(String type, String why, String... inputs) {
        UNKEPT.put(type, new Unkept(Stream.of(inputs).sorted().toList(), why));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.isAssignableTo(HasValue.class)) {
            return;
        }
        Map<Integer, String> made = new TreeMap<>();
        type.getConstructorCallsFromSelf().stream()
                .filter(call -> isFilledIn(call.getTargetOwner()))
                .forEach(call ->
                        made.put(call.getLineNumber(), call.getTargetOwner().getSimpleName()));
        type.getConstructorReferencesFromSelf().stream()
                .filter(reference -> isFilledIn(reference.getTargetOwner()))
                .forEach(reference -> events.add(SimpleConditionEvent.violated(
                        type, reference.getDescription() + ": nobody sees what becomes of it")));
        Unkept allowed = UNKEPT.getOrDefault(type.getName(), new Unkept(List.of(), "nothing"));
        List<String> left = left(type, made, events);
        if (!left.equals(allowed.inputs())) {
            events.add(SimpleConditionEvent.violated(
                    type,
                    "%s does not keep %s; allowed to leave %s: %s"
                            .formatted(type.getName(), left, allowed.inputs(), allowed.why())));
        }
    }

    private static List<String> left(JavaClass type, Map<Integer, String> made, ConditionEvents events) {
        if (made.isEmpty() && !type.getName().contains("$")) {
            return List.of();
        }
        Set<String> inputs = type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(KeptInputs::isFilledIn)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        List<InputSites.Site> sites = inputs.isEmpty()
                ? List.of()
                : InputSites.of(source(type), inputs::contains, KEEPING, KEEPERS).stream()
                        .filter(site -> type.getName().endsWith("." + site.owner()))
                        .toList();
        made.forEach((line, name) -> {
            if (sites.stream().noneMatch(site -> site.from() <= line && line <= site.to())) {
                events.add(SimpleConditionEvent.violated(
                        type,
                        "%s makes a %s in line %d that its source does not show"
                                .formatted(type.getName(), name, line)));
            }
        });
        return sites.stream()
                .filter(site -> !site.kept())
                .map(InputSites.Site::name)
                .sorted()
                .toList();
    }

    /** Where the class is written; one inside another in the same file. */
    private static Path source(JavaClass type) {
        String name = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        Path program = Path.of("src/main/java", name);
        return Files.exists(program) ? program : Path.of("src/test/java", name);
    }

    /** A password is never kept and has a rule of its own; where one looks is nothing filled in. */
    private static boolean isFilledIn(JavaClass type) {
        return type.isAssignableTo(HasValue.class)
                && !type.isAssignableTo(PasswordField.class)
                && !type.isAssignableTo(ShownOne.class);
    }
}
