package vn.thidua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import samples.room.KeylessService;
import samples.room.LateKeyService;
import samples.room.OpenService;
import samples.room.UnknownRoleService;
import samples.room.ui.OpenLayout;
import samples.room.ui.OpenToAll;
import samples.room.ui.OpenView;
import samples.room.ui.PublicView;
import samples.room.ui.UnknownRoleView;
import vn.thidua.shared.Autosave;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/** Both gates, on the screen and on the service, and a key for every change. */
final class AccessGuards {

    private static final Pattern ROLES = Pattern.compile("has(?:Any)?(?:Role|Authority)\\([^)]*\\)");
    private static final Pattern QUOTED = Pattern.compile("'(?:ROLE_)?(\\w+)'");
    private static final Set<String> KNOWN =
            Stream.of(Role.values()).map(Enum::name).collect(Collectors.toSet());

    /** Signing in, what stands around it, and the lists that hang. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "vn.thidua.access.ui.LoginView",
            "vn.thidua.access.ui.SetupView",
            "vn.thidua.shell.BareFrame",
            "vn.thidua.shell.ErrorFrame",
            "vn.thidua.shell.FailedView",
            "vn.thidua.shell.NotFoundView",
            "vn.thidua.shell.RefusedView",
            "vn.thidua.portal.ui.PublicListsView",
            "vn.thidua.portal.ui.PublicListView");

    private AccessGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of(
                        "a view stays inside its room",
                        classes().that().areAnnotatedWith(Route.class).should().notBePublic(),
                        PublicView.class),
                Guard.of(
                        "a view and a layout say who may open them",
                        classes()
                                .that()
                                .areAnnotatedWith(Route.class)
                                .or()
                                .areAnnotatedWith(Layout.class)
                                .should(each("say who may open it", AccessGuards::saysWho)),
                        OpenView.class,
                        OpenLayout.class),
                Guard.of(
                        "what opens without signing in is known by name",
                        classes()
                                .that()
                                .areAnnotatedWith(AnonymousAllowed.class)
                                .should(each(
                                        "stand among what is open to everybody", AccessGuards::isMeantForEverybody)),
                        OpenToAll.class),
                Guard.of(
                        "a service says for each method who may call it",
                        services(method -> method.isAnnotatedWith(PreAuthorize.class)
                                || method.getOwner().isAnnotatedWith(PreAuthorize.class)),
                        OpenService.class),
                Guard.of(
                        "roles asked for exist",
                        classes().should(each("ask for known roles only", AccessGuards::asksForKnownRoles)),
                        UnknownRoleService.class,
                        UnknownRoleView.class),
                Guard.of(
                        "a change takes the command's key first, in a transaction that may write",
                        services(method -> readsOnly(method)
                                || stepOfACommand(method)
                                || method.isAnnotatedWith(Autosave.class)
                                || (keyFirst(method) && transactional(method))),
                        KeylessService.class,
                        LateKeyService.class));
    }

    private static boolean saysWho(JavaClass view) {
        return view.isAnnotatedWith(RolesAllowed.class)
                || view.isAnnotatedWith(PermitAll.class)
                || view.isAnnotatedWith(AnonymousAllowed.class)
                || view.isAnnotatedWith(DenyAll.class);
    }

    private static boolean isMeantForEverybody(JavaClass view) {
        return FOR_EVERYBODY.contains(view.getName());
    }

    private static boolean asksForKnownRoles(JavaClass type) {
        Stream<Object> onType =
                type.tryGetAnnotationOfType(RolesAllowed.class).stream().flatMap(found -> Stream.of(found.value()));
        Stream<PreAuthorize> gates = Stream.concat(
                type.tryGetAnnotationOfType(PreAuthorize.class).stream(),
                type.getMethods().stream()
                        .flatMap(method -> method.tryGetAnnotationOfType(PreAuthorize.class).stream()));
        Stream<Object> onMethods = gates.flatMap(
                        gate -> ROLES.matcher(gate.value()).results())
                .flatMap(asked -> QUOTED.matcher(asked.group()).results())
                .map(role -> role.group(1));
        return Stream.concat(onType, onMethods).allMatch(KNOWN::contains);
    }

    private static boolean readsOnly(JavaMethod method) {
        boolean key = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(CommandKey.class));
        return !key && transaction(method).map(Transactional::readOnly).orElse(false);
    }

    /** A step of somebody else's command, whose key was claimed before; cannot run on its own. */
    private static boolean stepOfACommand(JavaMethod method) {
        return transaction(method)
                .filter(found -> found.propagation() == Propagation.MANDATORY)
                .isPresent();
    }

    private static boolean transactional(JavaMethod method) {
        return transaction(method).map(found -> !found.readOnly()).orElse(false);
    }

    private static Optional<Transactional> transaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
    }

    private static boolean keyFirst(JavaMethod method) {
        List<JavaParameter> parameters = method.getParameters();
        return !parameters.isEmpty() && parameters.getFirst().getRawType().isEquivalentTo(CommandKey.class);
    }

    private static ArchRule services(Predicate<JavaMethod> allowed) {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Service")
                .and()
                .arePublic()
                .should(new ArchCondition<>("have only methods that keep the rule") {
                    @Override
                    public void check(JavaClass service, ConditionEvents events) {
                        service.getMethods().stream()
                                .filter(AccessGuards::isOffered)
                                .filter(allowed.negate())
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                    }
                });
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static ArchCondition<JavaClass> each(String description, Predicate<JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!allowed.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + description));
                }
            }
        };
    }
}
