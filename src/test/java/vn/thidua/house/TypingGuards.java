package vn.thidua.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Set;
import samples.room.BallotDraft;
import samples.room.ui.ForgetfulPanel;
import samples.room.ui.HalfKeptPanel;
import samples.room.ui.KeptBallot;
import samples.room.ui.KeptNumber;
import samples.room.ui.KeptObjection;
import samples.room.ui.KeptPassword;
import samples.room.ui.KeptToken;
import samples.room.ui.StoredBallot;
import samples.room.ui.TwiceKeptPanel;
import vn.thidua.access.FirstAdministrator;
import vn.thidua.council.BallotDetails;
import vn.thidua.council.BallotService;
import vn.thidua.council.HandIn;
import vn.thidua.council.tally.Choice;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.publication.PublicObjection;
import vn.thidua.shared.Drafts;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.KeptTyping;

/**
 * What is typed is kept while it is typed, on the server and in the browser; a ballot paper, a password, a one-time token,
 * a citizen number and an objection on the public page never.
 *
 * @see "ADR 0025"
 */
final class TypingGuards {

    /** Everything by which something can be left in a draft or in the browser. */
    private static final Set<Class<?>> KEEPS = Set.of(
            Drafts.class, Drafts.Place.class, KeptForm.class, KeptTyping.class, ConfirmDialog.class, WebStorage.class);

    private static final Set<Class<?>> BALLOT =
            Set.of(BallotService.class, BallotDetails.class, BallotDetails.Paper.class, HandIn.class, Choice.class);

    private static final Set<Class<?>> SECRETS = Set.of(FirstAdministrator.class, CitizenNumber.class);

    /** The next one at the same telephone would read who complained. */
    private static final Set<Class<?>> OBJECTION = Set.of(PublicObjection.class);

    private TypingGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of(
                        "a ballot paper is never kept unfinished",
                        noClasses().that(know(BALLOT)).should().dependOnClassesThat(are(KEEPS)),
                        KeptBallot.class,
                        StoredBallot.class,
                        BallotDraft.class),
                Guard.of(
                        "a password, a one-time token or a citizen number is never kept",
                        noClasses().that(takeASecret()).should().dependOnClassesThat(are(KEEPS)),
                        KeptPassword.class,
                        KeptToken.class,
                        KeptNumber.class),
                Guard.of(
                        "what is filled in is kept while it is",
                        classes().should(new KeptInputs()),
                        ForgetfulPanel.class,
                        HalfKeptPanel.class,
                        TwiceKeptPanel.class),
                Guard.of(
                        "what somebody objects to on the public page is never kept before it is sent",
                        noClasses().that(know(OBJECTION)).should().dependOnClassesThat(are(KEEPS)),
                        KeptObjection.class));
    }

    private static DescribedPredicate<JavaClass> know(Set<Class<?>> types) {
        return DescribedPredicate.describe(
                "know a ballot paper",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> are(types).test(dependency.getTargetClass())));
    }

    private static DescribedPredicate<JavaClass> takeASecret() {
        return DescribedPredicate.describe(
                "take a password, a token or a citizen number",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                                dependency -> assignableTo(PasswordField.class).test(dependency.getTargetClass())
                                        || are(SECRETS).test(dependency.getTargetClass())));
    }

    private static DescribedPredicate<JavaClass> are(Set<Class<?>> types) {
        return DescribedPredicate.describe(
                "are among " + types,
                type -> types.stream().anyMatch(each -> type.getName().equals(each.getName())));
    }
}
