package vn.thidua.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Where a source file makes things to fill in, and which of them come to something that keeps them: by the variable that
 * they are put into, through the file's own methods that are given one, and through its private methods that make one,
 * each call of which is taken for a thing of its own.
 */
final class InputSites {

    /**
     * A place that makes something. What a private method hands to its callers counts as kept there.
     *
     * @param owner binary name of the class, without its package
     * @param name of the variable that it is put into; else of the method that makes it, or of its type
     */
    record Site(String owner, String name, long from, long to, boolean kept) {}

    /** A call of which one argument is kept; {@code whole} when all that it mentions is. */
    record Keeping(int argument, boolean whole) {}

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final SourceNames names;
    private final InputFlow flow;

    private InputSites(SourceNames names, InputFlow flow) {
        this.names = names;
        this.flow = flow;
    }

    /**
     * @param input whether a type of that simple name is something to fill in
     * @param keeping which argument each method keeps
     * @param keepers the classes that have these methods, by their simple names
     */
    static List<Site> of(Path source, Predicate<String> input, Map<String, Keeping> keeping, Set<String> keepers) {
        JavacTask task = (JavacTask)
                COMPILER.getTask(null, FILES, null, List.of("-proc:none"), null, FILES.getJavaFileObjects(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            SourceNames names = new SourceNames(unit, positions, keepers);
            return new InputSites(names, new InputFlow(unit, names, input, keeping, keepers)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Site> read() {
        names.ownCalls().forEach(this::giveArguments);
        spread();
        Set<Object> passedOn = factories();
        List<Site> sites = new ArrayList<>();
        flow.made()
                .forEach((tree, what) -> sites.add(new Site(
                        what.owner(),
                        what.name(),
                        names.from(tree),
                        names.to(tree),
                        flow.kept().contains(tree) || passedOn.contains(tree))));
        return sites;
    }

    /** What a method is given is kept where the method keeps its parameter, or answers with it and the answer is kept. */
    private void giveArguments(MethodInvocationTree call, SourceNames.OwnCall own) {
        List<? extends VariableTree> parameters =
                names.methods().get(own.method()).getParameters();
        Set<SourceNames.Variable> answered = answered(own.method(), new HashSet<>());
        for (int i = 0; i < parameters.size(); i++) {
            SourceNames.Variable parameter = new SourceNames.Variable(
                    own.method(), parameters.get(i).getName().toString());
            flow.leads(parameter, call.getArguments().get(i), own.from());
            if (answered.contains(parameter)) {
                flow.leads(call, call.getArguments().get(i), own.from());
            }
        }
    }

    /** The parameters that a method answers with, by itself or through another. */
    private Set<SourceNames.Variable> answered(String method, Set<String> asked) {
        Set<SourceNames.Variable> answered = new HashSet<>();
        if (!asked.add(method)) {
            return answered;
        }
        for (Object thing : flow.returned().getOrDefault(method, Set.of())) {
            if (thing instanceof SourceNames.Variable variable) {
                answered.add(variable);
            } else if (thing instanceof MethodInvocationTree call) {
                SourceNames.OwnCall own = names.ownCalls().get(call);
                List<? extends VariableTree> parameters =
                        names.methods().get(own.method()).getParameters();
                Set<SourceNames.Variable> further = answered(own.method(), asked);
                for (int i = 0; i < parameters.size(); i++) {
                    String name = parameters.get(i).getName().toString();
                    if (further.contains(new SourceNames.Variable(own.method(), name))) {
                        flow.things(call.getArguments().get(i), own.from()).stream()
                                .filter(SourceNames.Variable.class::isInstance)
                                .map(SourceNames.Variable.class::cast)
                                .forEach(answered::add);
                    }
                }
            }
        }
        return answered;
    }

    private void spread() {
        Deque<Object> open = new ArrayDeque<>(flow.kept());
        while (!open.isEmpty()) {
            for (Object next : flow.leadsTo().getOrDefault(open.pop(), Set.of())) {
                if (flow.kept().add(next)) {
                    open.add(next);
                }
            }
        }
    }

    /** Calls of private methods that make something and do not keep it count as made; what they make is passed on. */
    private Set<Object> factories() {
        Set<Object> passedOn = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, Set<Object>> answer : flow.returned().entrySet()) {
                boolean seen = names.methods()
                        .get(answer.getKey())
                        .getModifiers()
                        .getFlags()
                        .contains(Modifier.PRIVATE);
                for (Object thing : seen ? ownOf(answer.getKey(), answer.getValue()) : Set.of()) {
                    if (flow.made().containsKey(thing) && !flow.kept().contains(thing) && passedOn.add(thing)) {
                        more = true;
                        countCalls(answer.getKey());
                    }
                }
            }
        }
        return passedOn;
    }

    private void countCalls(String method) {
        names.ownCalls().forEach((call, own) -> {
            if (own.method().equals(method)) {
                String name = flow.nameOf(call);
                flow.made().putIfAbsent(call, new InputFlow.Made(own.from().owner(), name));
            }
        });
    }

    /** What a method's answer is made of in the method itself: what it was given, or keeps in a field, is somebody else's. */
    private Set<Object> ownOf(String method, Set<Object> answer) {
        Set<Object> all = new LinkedHashSet<>();
        Deque<Object> open = new ArrayDeque<>(answer);
        while (!open.isEmpty()) {
            Object thing = open.pop();
            boolean followed = !(thing instanceof SourceNames.Variable variable)
                    || variable.of().equals(method) && !names.isParameter(method, variable.name());
            if (followed && all.add(thing) && thing instanceof SourceNames.Variable) {
                open.addAll(flow.assignedTo(thing));
            }
        }
        return all;
    }
}
