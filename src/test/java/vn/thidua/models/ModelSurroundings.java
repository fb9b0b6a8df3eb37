package vn.thidua.models;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import vn.thidua.deadline.DueDate;
import vn.thidua.house.JavaText;

/**
 * What a model may refer to: the program's beans and routes, the other models, forms and rule values.
 *
 * @param namings the {@code …Model} classes, in which the rooms name what they move
 * @param models file names without ending, by ending
 * @param ruleKeys keys of the values that the rule sets still open to change hold
 * @param variables names that the rooms or the forms give to a process: of variables, and of messages
 */
public record ModelSurroundings(
        Map<String, Class<?>> beans,
        List<Class<?>> views,
        List<Class<?>> namings,
        Map<String, Set<String>> models,
        Set<String> ruleKeys,
        Set<String> variables) {

    private static final Map<List<String>, ModelSurroundings> KNOWN = new ConcurrentHashMap<>();

    public static ModelSurroundings ofProgram() {
        return of("vn.thidua");
    }

    /** Looked up once for the same packages: it goes through every class of the program. */
    static ModelSurroundings of(String... packages) {
        return KNOWN.computeIfAbsent(List.of(packages), ModelSurroundings::lookedUp);
    }

    private static ModelSurroundings lookedUp(List<String> packages) {
        Map<String, Class<?>> beans = new HashMap<>();
        List<Class<?>> views = new ArrayList<>();
        List<Class<?>> namings = new ArrayList<>();
        for (String name : packages) {
            scan(name, beans);
            views.addAll(found(name, new AnnotationTypeFilter(Route.class)));
            namings.addAll(found(name, new RegexPatternTypeFilter(Pattern.compile(".*\\.process\\.\\w+Model"))));
        }
        Map<String, Set<String>> models = Stream.of("bpmn", "dmn", "form")
                .collect(Collectors.toMap(ending -> ending, ending -> names(files(ending))));
        return new ModelSurroundings(
                beans, views, namings, models, RuleKeys.of(migrations()), ModelVariables.ofProgram());
    }

    /** The files of the program with an ending, from both folders. */
    static List<Path> files(String ending) {
        return Stream.of("processes", "forms")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(folder -> Arrays.stream(folder.toFile().listFiles()))
                .map(File::toPath)
                .filter(file -> file.toString().endsWith("." + ending))
                .sorted()
                .toList();
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** Why the engine could not call this, or an empty text. */
    String whyNotCallable(String bean, String method, int arguments) {
        Class<?> type = beans.get(bean);
        if (type == null) {
            return "no bean " + bean;
        }
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(found -> found.getName().equals(method) && found.getParameterCount() == arguments)
                .toList();
        if (methods.isEmpty()) {
            return "no public method " + bean + "." + method + " with " + arguments + " arguments";
        }
        return methods.stream().anyMatch(ModelSurroundings::reachable) ? "" : bean + " is not a public class";
    }

    /** Whether every bean that the expression calls answers with a due date that knows its rule. */
    boolean givesDueDates(String expression) {
        List<MatchResult> calls = Pattern.compile("\\b([a-zA-Z_]\\w*)\\.(\\w+)\\(")
                .matcher(expression)
                .results()
                .toList();
        return !calls.isEmpty()
                && calls.stream()
                        .allMatch(call -> beans.containsKey(call.group(1))
                                && Arrays.stream(beans.get(call.group(1)).getMethods())
                                        .filter(method -> method.getName().equals(call.group(2)))
                                        .allMatch(
                                                method -> method.getReturnType().equals(DueDate.class)));
    }

    private static boolean reachable(Method method) {
        return ClassUtils.getPubliclyAccessibleMethodIfPossible(method, null)
                                .getDeclaringClass()
                                .getModifiers()
                        % 2
                == 1;
    }

    /** The view that answers to the template, whose {@code {places}} may fill the view's parameters only. */
    Optional<Class<?>> viewOf(String template) {
        String[] asked = template.replaceFirst("\\?.*", "").split("/");
        return views.stream()
                .filter(view -> routes(view).anyMatch(route -> answers(route.split("/"), asked)))
                .findFirst();
    }

    private static Stream<String> routes(Class<?> view) {
        return Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
                .map(route -> HasUrlParameter.class.isAssignableFrom(view) ? route + "/:parameter" : route);
    }

    private static boolean answers(String[] offered, String[] asked) {
        if (asked.length != offered.length) {
            return false;
        }
        for (int i = 0; i < asked.length; i++) {
            boolean place = asked[i].startsWith("{");
            if (place != offered[i].startsWith(":") || (!place && !asked[i].equals(offered[i]))) {
                return false;
            }
        }
        return true;
    }

    private static List<Class<?>> found(String name, TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(filter);
        return classes.findCandidateComponents(name).stream()
                .<Class<?>>map(ModelSurroundings::type)
                .toList();
    }

    private static void scan(String name, Map<String, Class<?>> beans) {
        AnnotationBeanNameGenerator names = new AnnotationBeanNameGenerator();
        SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
        for (BeanDefinition found :
                new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents(name)) {
            Class<?> type = type(found);
            beans.put(names.generateBeanName((AnnotatedBeanDefinition) found, registry), type);
            for (Method method : type.getDeclaredMethods()) {
                Bean bean = AnnotatedElementUtils.findMergedAnnotation(method, Bean.class);
                if (bean != null) {
                    beans.put(bean.name().length > 0 ? bean.name()[0] : method.getName(), method.getReturnType());
                }
            }
        }
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(found.getBeanClassName(), ModelSurroundings.class.getClassLoader());
    }

    private static Set<String> names(List<Path> files) {
        return new HashSet<>(files.stream().map(ModelSurroundings::nameOf).toList());
    }

    private static List<String> migrations() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().map(JavaText::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
