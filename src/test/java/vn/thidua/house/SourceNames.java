package vn.thidua.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The methods and variables of one source file, and which of its calls are calls of its own methods. */
final class SourceNames {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Set<String> keepers;
    private final Map<String, MethodTree> methods = new HashMap<>();
    private final Map<String, Set<String>> variables = new HashMap<>();
    private final Set<Variable> keeperVariables = new HashSet<>();
    private final Map<MethodInvocationTree, OwnCall> ownCalls = new LinkedHashMap<>();

    /** A call of one of the file's own methods. */
    record OwnCall(String method, Place from) {}

    /** Of a method, or of a class when it is a field. */
    record Variable(String of, String name) {}

    /** Where the reader stands: in a class, and in one of its methods or in none. */
    record Place(String owner, String method) {}

    /** @param keepers the classes, by their simple names, whose variables keep what they are given */
    SourceNames(CompilationUnitTree unit, SourcePositions positions, Set<String> keepers) {
        this.unit = unit;
        this.positions = positions;
        this.keepers = keepers;
        new Names().scan(unit, null);
        new Calls().scan(unit, null);
    }

    /** The file's own methods, by owner, name and number of parameters. */
    Map<String, MethodTree> methods() {
        return methods;
    }

    Map<MethodInvocationTree, OwnCall> ownCalls() {
        return ownCalls;
    }

    /** Whether that variable keeps what it is given. */
    boolean isKeeper(Variable variable) {
        return keeperVariables.contains(variable);
    }

    Variable variable(String name, Place place) {
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
    static String declaring(String owner, Predicate<String> has) {
        for (String of = owner; !of.isEmpty(); of = of.substring(0, Math.max(0, of.lastIndexOf('$')))) {
            if (has.test(of)) {
                return of;
            }
        }
        return owner;
    }

    boolean isParameter(String method, String name) {
        return methods.get(method).getParameters().stream()
                .anyMatch(parameter -> parameter.getName().contentEquals(name));
    }

    static String method(String owner, String name, int arguments) {
        return owner + "." + name + "/" + arguments;
    }

    static String name(MethodInvocationTree call) {
        return switch (call.getMethodSelect()) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            default -> "";
        };
    }

    static String type(NewClassTree fresh) {
        Tree type = fresh.getIdentifier();
        String name = (type instanceof ParameterizedTypeTree parameterized ? parameterized.getType() : type).toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    long from(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    long to(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    /** Goes through the file and knows where it is. */
    abstract static class Reader extends TreeScanner<Void, Void> {

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
}
