package vn.thidua.house;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

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

    private final Predicate<String> input;
    private final Map<String, Keeping> keeping;
    private final Set<String> keepers;
    private final SourcePositions positions;
    private final CompilationUnitTree unit;

    private final Map<Tree, Made> made = new LinkedHashMap<>();
    private final Map<Object, Set<Object>> leadsTo = new HashMap<>();
    private final Map<Object, Set<Object>> assigned = new HashMap<>();
    private final Set<Object> kept = new HashSet<>();
    private final Map<String, MethodTree> methods = new HashMap<>();
    private final Map<String, Set<Object>> returned = new HashMap<>();
    private final Map<String, Set<String>> variables = new HashMap<>();
    private final Set<Variable> keeperVariables = new HashSet<>();
    private final Map<MethodInvocationTree, OwnCall> ownCalls = new LinkedHashMap<>();
    private final Map<Tree, String> variableOf = new HashMap<>();

    /** A call of one of the file's own methods. */
    private record OwnCall(String method, Place from) {}

    private record Made(String owner, String name) {}

    /** Of a method, or of a class when it is a field. */
    private record Variable(String of, String name) {}

    /** Where the reader stands: in a class, and in one of its methods or in none. */
    private record Place(String owner, String method) {}

    private InputSites(
            CompilationUnitTree unit,
            SourcePositions positions,
            Predicate<String> input,
            Map<String, Keeping> keeping,
            Set<String> keepers) {
        this.unit = unit;
        this.positions = positions;
        this.input = input;
        this.keeping = keeping;
        this.keepers = keepers;
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
            return new InputSites(unit, positions, input, keeping, keepers).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Site> read() {
        new Names().scan(unit, null);
        new Calls().scan(unit, null);
        new Flow().scan(unit, null);
        ownCalls.forEach(this::giveArguments);
        spread();
        Set<Object> passedOn = factories();
        List<Site> sites = new ArrayList<>();
        made.forEach((tree, what) -> sites.add(new Site(
                what.owner(), what.name(), from(tree), to(tree), kept.contains(tree) || passedOn.contains(tree))));
        return sites;
    }

    /** What a method is given is kept where the method keeps its parameter, or answers with it and the answer is kept. */
    private void giveArguments(MethodInvocationTree call, OwnCall own) {
        List<? extends VariableTree> parameters = methods.get(own.method()).getParameters();
        Set<Variable> answered = answered(own.method(), new HashSet<>());
        for (int i = 0; i < parameters.size(); i++) {
            Variable parameter =
                    new Variable(own.method(), parameters.get(i).getName().toString());
            leads(parameter, call.getArguments().get(i), own.from());
            if (answered.contains(parameter)) {
                leads(call, call.getArguments().get(i), own.from());
            }
        }
    }

    /** The parameters that a method answers with, by itself or through another. */
    private Set<Variable> answered(String method, Set<String> asked) {
        Set<Variable> answered = new HashSet<>();
        if (!asked.add(method)) {
            return answered;
        }
        for (Object thing : returned.getOrDefault(method, Set.of())) {
            if (thing instanceof Variable variable) {
                answered.add(variable);
            } else if (thing instanceof MethodInvocationTree call) {
                OwnCall own = ownCalls.get(call);
                List<? extends VariableTree> parameters =
                        methods.get(own.method()).getParameters();
                Set<Variable> further = answered(own.method(), asked);
                for (int i = 0; i < parameters.size(); i++) {
                    String name = parameters.get(i).getName().toString();
                    if (further.contains(new Variable(own.method(), name))) {
                        things(call.getArguments().get(i), own.from()).stream()
                                .filter(Variable.class::isInstance)
                                .map(Variable.class::cast)
                                .forEach(answered::add);
                    }
                }
            }
        }
        return answered;
    }

    private void leads(Object from, Tree to, Place place) {
        leadsTo.computeIfAbsent(from, any -> new HashSet<>()).addAll(things(to, place));
    }

    private void spread() {
        Deque<Object> open = new ArrayDeque<>(kept);
        while (!open.isEmpty()) {
            for (Object next : leadsTo.getOrDefault(open.pop(), Set.of())) {
                if (kept.add(next)) {
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
            for (Map.Entry<String, Set<Object>> answer : returned.entrySet()) {
                boolean seen =
                        methods.get(answer.getKey()).getModifiers().getFlags().contains(Modifier.PRIVATE);
                for (Object thing : seen ? ownOf(answer.getKey(), answer.getValue()) : Set.of()) {
                    if (made.containsKey(thing) && !kept.contains(thing) && passedOn.add(thing)) {
                        more = true;
                        countCalls(answer.getKey());
                    }
                }
            }
        }
        return passedOn;
    }

    private void countCalls(String method) {
        ownCalls.forEach((call, own) -> {
            if (own.method().equals(method)) {
                String name = variableOf.getOrDefault(call, name(call) + "()");
                made.putIfAbsent(call, new Made(own.from().owner(), name));
            }
        });
    }

    /** What a method's answer is made of in the method itself: what it was given, or keeps in a field, is somebody else's. */
    private Set<Object> ownOf(String method, Set<Object> answer) {
        Set<Object> all = new LinkedHashSet<>();
        Deque<Object> open = new ArrayDeque<>(answer);
        while (!open.isEmpty()) {
            Object thing = open.pop();
            boolean followed = !(thing instanceof Variable variable)
                    || variable.of().equals(method) && !isParameter(method, variable.name());
            if (followed && all.add(thing) && thing instanceof Variable) {
                open.addAll(assigned.getOrDefault(thing, Set.of()));
            }
        }
        return all;
    }

    private boolean isParameter(String method, String name) {
        return methods.get(method).getParameters().stream()
                .anyMatch(parameter -> parameter.getName().contentEquals(name));
    }

    /** Variables, things made and calls of own methods that an expression hands over as they are. */
    private Set<Object> things(Tree expression, Place place) {
        return switch (expression) {
            case ParenthesizedTree in -> things(in.getExpression(), place);
            case TypeCastTree cast -> things(cast.getExpression(), place);
            case IdentifierTree name -> Set.of(variable(name.getName().toString(), place));
            case MemberSelectTree select ->
                select.getExpression().toString().equals("this")
                        ? Set.of(new Variable(
                                place.owner(), select.getIdentifier().toString()))
                        : Set.of();
            case NewClassTree fresh -> Set.of(fresh);
            case MethodInvocationTree call -> ownCalls.containsKey(call) ? Set.of(call) : listed(call, place);
            default -> Set.of();
        };
    }

    /** What a list is made of. */
    private Set<Object> listed(MethodInvocationTree call, Place place) {
        Set<Object> all = new HashSet<>();
        if (Set.of("of", "asList").contains(name(call))) {
            call.getArguments().forEach(argument -> all.addAll(things(argument, place)));
        }
        return all;
    }

    private Variable variable(String name, Place place) {
        if (variables.getOrDefault(place.method(), Set.of()).contains(name)) {
            return new Variable(place.method(), name);
        }
        return new Variable(
                declaring(
                        place.owner(),
                        of -> variables.getOrDefault(of, Set.of()).contains(name)),
                name);
    }

    /** The innermost class of those around that has it; else the one itself. */
    private static String declaring(String owner, Predicate<String> has) {
        for (String of = owner; !of.isEmpty(); of = of.substring(0, Math.max(0, of.lastIndexOf('$')))) {
            if (has.test(of)) {
                return of;
            }
        }
        return owner;
    }

    private static String method(String owner, String name, int arguments) {
        return owner + "." + name + "/" + arguments;
    }

    private static String name(MethodInvocationTree call) {
        return switch (call.getMethodSelect()) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            default -> "";
        };
    }

    private static String type(NewClassTree fresh) {
        Tree type = fresh.getIdentifier();
        String name = (type instanceof ParameterizedTypeTree parameterized ? parameterized.getType() : type).toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private long from(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    private long to(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    /** Goes through the file and knows where it is. */
    private abstract static class Reader extends TreeScanner<Void, Void> {

        Place place = new Place("", "");

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            Place outer = place;
            String name = tree.getSimpleName().toString();
            place = new Place(outer.owner().isEmpty() ? name : outer.owner() + "$" + name, "");
            super.visitClass(tree, none);
            place = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            Place outer = place;
            int parameters = tree.getParameters().size();
            place = new Place(
                    outer.owner(), method(outer.owner(), tree.getName().toString(), parameters));
            super.visitMethod(tree, none);
            place = outer;
            return null;
        }
    }

    /** The methods, and the variables of each class and method. */
    private final class Names extends Reader {

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            methods.put(
                    method(
                            place.owner(),
                            tree.getName().toString(),
                            tree.getParameters().size()),
                    tree);
            return super.visitMethod(tree, none);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            String of = place.method().isEmpty() ? place.owner() : place.method();
            String name = tree.getName().toString();
            variables.computeIfAbsent(of, any -> new HashSet<>()).add(name);
            String type = String.valueOf(tree.getType());
            if (keepers.contains(type)
                    || (type.equals("var") || tree.getType() == null)
                            && tree.getInitializer() instanceof NewClassTree fresh
                            && keepers.contains(type(fresh))) {
                keeperVariables.add(new Variable(of, name));
            }
            return super.visitVariable(tree, none);
        }
    }

    /** Which calls are calls of the file's own methods. */
    private final class Calls extends Reader {

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            if (tree.getMethodSelect() instanceof IdentifierTree
                    || tree.getMethodSelect().toString().startsWith("this.")) {
                String name = name(tree);
                int arguments = tree.getArguments().size();
                String owner = declaring(place.owner(), of -> methods.containsKey(method(of, name, arguments)));
                if (methods.containsKey(method(owner, name, arguments))) {
                    ownCalls.put(tree, new OwnCall(method(owner, name, arguments), place));
                }
            }
            return super.visitMethodInvocation(tree, none);
        }
    }

    /** What goes where. */
    private final class Flow extends Reader {

        private boolean inLambda;

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
            boolean outer = inLambda;
            inLambda = true;
            super.visitLambdaExpression(tree, none);
            inLambda = outer;
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void none) {
            if (input.test(type(tree))) {
                made.put(tree, new Made(place.owner(), variableOf.getOrDefault(tree, "new " + type(tree))));
            }
            return super.visitNewClass(tree, none);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            if (tree.getInitializer() != null) {
                put(tree.getName().toString(), tree.getInitializer());
            }
            return super.visitVariable(tree, none);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void none) {
            String target = tree.getVariable().toString();
            put(target.startsWith("this.") ? target.substring("this.".length()) : target, tree.getExpression());
            return super.visitAssignment(tree, none);
        }

        private void put(String variable, ExpressionTree value) {
            variableOf.put(value, variable);
            leads(variable(variable, place), value, place);
            assigned.computeIfAbsent(variable(variable, place), any -> new HashSet<>())
                    .addAll(things(value, place));
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
            leads(variable(tree.getVariable().getName().toString(), place), tree.getExpression(), place);
            return super.visitEnhancedForLoop(tree, none);
        }

        @Override
        public Void visitReturn(ReturnTree tree, Void none) {
            if (tree.getExpression() != null && !inLambda) {
                returned.computeIfAbsent(place.method(), any -> new HashSet<>())
                        .addAll(things(tree.getExpression(), place));
            }
            return super.visitReturn(tree, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            collected(tree);
            Keeping how = keeping.get(name(tree));
            if (how != null && tree.getArguments().size() > how.argument() && isKeepers(tree)) {
                ExpressionTree argument = tree.getArguments().get(how.argument());
                if (how.whole()) {
                    new Mentions().scan(argument, null);
                } else {
                    kept.addAll(things(argument, place));
                }
            }
            return super.visitMethodInvocation(tree, none);
        }

        /** What is put into a collection is kept where each of the collection is. */
        private void collected(MethodInvocationTree call) {
            Variable collection = root(call);
            if (collection == null) {
                return;
            }
            if (Set.of("put", "add").contains(name(call))
                    && !call.getArguments().isEmpty()) {
                leads(collection, call.getArguments().getLast(), place);
            }
            for (ExpressionTree argument : call.getArguments()) {
                if (argument instanceof LambdaExpressionTree lambda) {
                    lambda.getParameters()
                            .forEach(each -> leadsTo.computeIfAbsent(
                                            variable(each.getName().toString(), place), any -> new HashSet<>())
                                    .add(collection));
                } else if (argument instanceof MemberReferenceTree reference
                        && keeping.containsKey(reference.getName().toString())
                        && isKeeper(reference.getQualifierExpression())) {
                    kept.add(collection);
                }
            }
        }

        /** The variable of whose contents a chain of calls speaks. */
        private @Nullable Variable root(MethodInvocationTree call) {
            Tree from = call.getMethodSelect();
            while (from instanceof MemberSelectTree || from instanceof MethodInvocationTree) {
                from = from instanceof MemberSelectTree select
                        ? select.getExpression()
                        : ((MethodInvocationTree) from).getMethodSelect();
            }
            return from instanceof IdentifierTree name && from != call.getMethodSelect()
                    ? variable(name.getName().toString(), place)
                    : null;
        }

        private boolean isKeepers(MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree select
                    ? isKeeper(select.getExpression())
                    : keepers.contains(place.owner());
        }

        private boolean isKeeper(ExpressionTree expression) {
            String whose = expression.toString();
            String name = whose.substring(whose.lastIndexOf('.') + 1);
            return keepers.contains(name) || keeperVariables.contains(variable(name, place));
        }

        /** Everything that is read in an answer, by a method of the file, too. */
        private final class Mentions extends TreeScanner<Void, Void> {

            private final Set<String> read = new HashSet<>();
            private Place at = place;

            @Override
            public Void visitIdentifier(IdentifierTree tree, Void none) {
                kept.add(variable(tree.getName().toString(), at));
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
                OwnCall own = ownCalls.get(tree);
                if (own != null && read.add(own.method())) {
                    Place outer = at;
                    at = new Place(outer.owner(), own.method());
                    scan(methods.get(own.method()).getBody(), null);
                    at = outer;
                }
                return super.visitMethodInvocation(tree, none);
            }
        }
    }
}
