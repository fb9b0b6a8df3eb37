package vn.thidua.journey;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.council.BallotService;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.PaperId;
import vn.thidua.document.AttachmentId;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Autosave;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Drafts;
import vn.thidua.shared.UnitCode;

/**
 * Everything that somebody can read who knows or guesses an id: each door of a file, and each answer of a service about
 * one thing. They are found, not listed: whoever adds one is asked for its row in the table.
 */
final class Readings {

    private static final Map<Method, MethodHandle> HANDLES = new ConcurrentHashMap<>();

    private final ApplicationContext context;
    private final TwoCommunes world;

    Readings(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
    }

    /** By its name in the table: an answer happens where it is not refused and says more than nothing. */
    Map<String, Predicate<Situation>> all() {
        Map<String, Predicate<Situation>> found = new TreeMap<>();
        beans(Service.class)
                .filter(bean -> AopUtils.getTargetClass(bean).getSimpleName().endsWith("Service"))
                .forEach(bean -> methods(bean)
                        .filter(Readings::reads)
                        .forEach(method -> found.put(
                                name(method),
                                method.getParameterTypes()[0] == String.class
                                        ? s -> ofAnyTask(bean, method, s)
                                        : s -> !saysNothing(call(bean, method, id(method, s))))));
        beans(Controller.class)
                .forEach(bean -> methods(bean)
                        // What goes out as a workbook knows no award: PastActions have it.
                        .filter(method -> method.isAnnotationPresent(GetMapping.class)
                                && name(method.getDeclaringClass()).endsWith("Door"))
                        .forEach(method -> doors(method)
                                .forEach((name, id) -> found.put(name, s -> opens(bean, method, id.apply(s))))));
        return found;
    }

    private Stream<Object> beans(Class<? extends Annotation> kind) {
        return context.getBeansWithAnnotation(kind).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("vn.thidua"));
    }

    private static Stream<Method> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** Asked about one thing; what one wrote oneself and nobody else is given is no reading. */
    private static boolean reads(Method method) {
        return method.getParameterCount() == 1
                && method.getReturnType() != void.class
                && !method.isAnnotationPresent(Autosave.class)
                && method.getReturnType() != Drafts.Place.class
                && !method.getName().equals("setAside")
                // Of a form that the walk does not take.
                && !method.getName().equals("reviewWarning")
                && isId(method);
    }

    private static boolean isId(Method method) {
        Class<?> type = method.getParameterTypes()[0];
        return Set.of(
                                UUID.class,
                                UnitCode.class,
                                PaperId.class,
                                AppraisalId.class,
                                AccountId.class,
                                SubjectId.class,
                                AttachmentId.class)
                        .contains(type)
                || (type == String.class && method.getParameters()[0].getName().equals("taskId"));
    }

    static String name(Method method) {
        return name(method.getDeclaringClass()) + "." + method.getName();
    }

    static String name(Class<?> type) {
        return type.getSimpleName().equals("WorkItemService") ? "WorkItems" : type.getSimpleName();
    }

    private Object id(Method method, Situation s) {
        Class<?> type = method.getParameterTypes()[0];
        if (type == PaperId.class) {
            return s.paper();
        } else if (type == AppraisalId.class) {
            return s.appraisal();
        } else if (type == SubjectId.class) {
            return s.subject();
        } else if (type == AccountId.class) {
            return world.account(TwoCommunes.Side.OTHER_CITY, "ACCOUNTANT");
        } else if (name(method).equals("PublicationService.details")) {
            return s.list();
        } else if (type == UnitCode.class) {
            return method.getDeclaringClass().getPackage().equals(BallotService.class.getPackage())
                    ? TwoCommunes.Side.OWN.commune()
                    : s.unit();
        } else {
            return method.getDeclaringClass().getPackage().equals(BallotService.class.getPackage())
                    ? s.session()
                    : s.nomination();
        }
    }

    /** Of the tasks that are open; else the last refusal is the answer. */
    private static boolean ofAnyTask(Object bean, Method method, Situation s) {
        BusinessException last = BusinessException.notFound();
        for (String task : s.tasks()) {
            try {
                if (!saysNothing(call(bean, method, task))) {
                    return true;
                }
            } catch (BusinessException refused) {
                last = Outcome.of(last).tellsNothing() ? refused : last;
            }
        }
        throw last;
    }

    private static boolean saysNothing(Object answer) {
        return switch (answer) {
            case Boolean yes -> !yes;
            case Optional<?> found -> found.isEmpty();
            default -> false;
        };
    }

    /** The door of kept files has as many names as there are kinds of them. */
    private static Map<String, Function<Situation, UUID>> doors(Method method) {
        String name = name(method);
        Map<String, Function<Situation, UUID>> named = new LinkedHashMap<>();
        if (name.equals(FileKinds.DOOR)) {
            FileKinds.ALL.forEach(
                    kind -> named.put(FileKinds.door(kind), s -> s.file(kind).value()));
        } else {
            named.put(
                    name,
                    s -> name.startsWith("PublicationDoor.")
                            ? s.list()
                            : name.startsWith("CouncilPaperDoor.")
                                    ? s.session()
                                    : s.paper().value());
        }
        return named;
    }

    private static boolean opens(Object door, Method method, UUID id) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Object answer = List.of(method.getParameterTypes()).contains(HttpServletResponse.class)
                ? call(door, method, id, response)
                : call(door, method, id);
        if (answer instanceof ResponseEntity<?> entity) {
            if (entity.getBody() instanceof InputStreamResource file) {
                close(file);
            }
            return found(entity.getStatusCode());
        }
        return found(HttpStatusCode.valueOf(response.getStatus()));
    }

    /** Anything but "here it is" and "there is none" says more than a door may. */
    static boolean found(HttpStatusCode status) {
        if (!status.is2xxSuccessful() && status.value() != 404) {
            throw new IllegalStateException("A door answered " + status);
        }
        return status.is2xxSuccessful();
    }

    private static void close(InputStreamResource file) {
        try {
            file.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By a handle, which throws a refusal as it is: reflection would wrap each of a million in another. */
    static Object call(Object bean, Method method, Object... arguments) {
        try {
            return HANDLES.computeIfAbsent(method, Readings::handle).invokeExact(bean, arguments);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(method)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one public method of that name. */
    static Object call(Object bean, String method, Object... arguments) {
        return call(
                bean,
                methods(bean)
                        .filter(each -> each.getName().equals(method))
                        .findFirst()
                        .orElseThrow(),
                arguments);
    }

    /** Every door that the program opens on the web by itself, of whatever kind of request; what screens do goes otherwise. */
    Stream<String> doors() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .map(HandlerMethod::getMethod)
                .filter(method -> method.getDeclaringClass().getPackageName().startsWith("vn.thidua"))
                .flatMap(method -> doors(method).keySet().stream());
    }

    /** Every public answer of a service that holds several things, none of which its reader names. */
    Stream<String> lists() {
        return beans(Service.class)
                .filter(bean -> AopUtils.getTargetClass(bean).getSimpleName().endsWith("Service"))
                .flatMap(Readings::methods)
                .filter(method -> !isCommand(method) && !isIdAlone(method) && isSeveral(method))
                .map(Readings::name);
    }

    private static boolean isCommand(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == CommandKey.class;
    }

    private static boolean isIdAlone(Method method) {
        return method.getParameterCount() == 1 && isId(method);
    }

    private static boolean isSeveral(Method method) {
        Class<?> answer = method.getReturnType();
        return Collection.class.isAssignableFrom(answer)
                || answer == Optional.class
                || answer.getSimpleName().endsWith("Page");
    }
}
