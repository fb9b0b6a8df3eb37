package vn.thidua.house;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one source file makes to fill in, and where it puts it: into which variables, calls and answers, and what is kept at once. */
final class InputFlow {

    private final SourceNames names;
    private final Predicate<String> input;
    private final Map<String, InputSites.Keeping> keeping;
    private final Set<String> keepers;
    private final Map<Tree, Made> made = new LinkedHashMap<>();
    private final Map<Object, Set<Object>> leadsTo = new HashMap<>();
    private final Map<Object, Set<Object>> assigned = new HashMap<>();
    private final Set<Object> kept = new HashSet<>();
    private final Map<String, Set<Object>> returned = new HashMap<>();
    private final Map<Tree, String> variableOf = new HashMap<>();

    /** Something to fill in, by the class that makes it and the variable that it is put into. */
    record Made(String owner, String name) {}

    InputFlow(
            CompilationUnitTree unit,
            SourceNames names,
            Predicate<String> input,
            Map<String, InputSites.Keeping> keeping,
            Set<String> keepers) {
        this.names = names;
        this.input = input;
        this.keeping = keeping;
        this.keepers = keepers;
        new Flow().scan(unit, null);
    }

    Map<Tree, Made> made() {
        return made;
    }

    /** From a variable, or something made, to what is handed over with it. */
    Map<Object, Set<Object>> leadsTo() {
        return leadsTo;
    }

    Set<Object> assignedTo(Object variable) {
        return assigned.getOrDefault(variable, Set.of());
    }

    Set<Object> kept() {
        return kept;
    }

    /** What each method answers with. */
    Map<String, Set<Object>> returned() {
        return returned;
    }

    /** The variable that a call's answer is put into; else a name for the call. */
    String nameOf(MethodInvocationTree call) {
        return variableOf.getOrDefault(call, SourceNames.name(call) + "()");
    }

    void leads(Object from, Tree to, SourceNames.Place place) {
        leadsTo.computeIfAbsent(from, any -> new HashSet<>()).addAll(things(to, place));
    }

    /** Variables, things made and calls of own methods that an expression hands over as they are. */
    Set<Object> things(Tree expression, SourceNames.Place place) {
        return switch (expression) {
            case ParenthesizedTree in -> things(in.getExpression(), place);
            case TypeCastTree cast -> things(cast.getExpression(), place);
            case IdentifierTree name -> Set.of(names.variable(name.getName().toString(), place));
            case MemberSelectTree select ->
                select.getExpression().toString().equals("this")
                        ? Set.of(new SourceNames.Variable(
                                place.owner(), select.getIdentifier().toString()))
                        : Set.of();
            case NewClassTree fresh -> Set.of(fresh);
            case MethodInvocationTree call -> names.ownCalls().containsKey(call) ? Set.of(call) : listed(call, place);
            default -> Set.of();
        };
    }

    /** What a list is made of. */
    private Set<Object> listed(MethodInvocationTree call, SourceNames.Place place) {
        Set<Object> all = new HashSet<>();
        if (Set.of("of", "asList").contains(SourceNames.name(call))) {
            call.getArguments().forEach(argument -> all.addAll(things(argument, place)));
        }
        return all;
    }

    /** What goes where. */
    private final class Flow extends SourceNames.Reader {

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
            if (input.test(SourceNames.type(tree))) {
                made.put(tree, new Made(place.owner(), variableOf.getOrDefault(tree, "new " + SourceNames.type(tree))));
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
            leads(names.variable(variable, place), value, place);
            assigned.computeIfAbsent(names.variable(variable, place), any -> new HashSet<>())
                    .addAll(things(value, place));
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
            leads(names.variable(tree.getVariable().getName().toString(), place), tree.getExpression(), place);
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
            InputSites.Keeping how = keeping.get(SourceNames.name(tree));
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
            SourceNames.Variable collection = root(call);
            if (collection == null) {
                return;
            }
            if (Set.of("put", "add").contains(SourceNames.name(call))
                    && !call.getArguments().isEmpty()) {
                leads(collection, call.getArguments().getLast(), place);
            }
            for (ExpressionTree argument : call.getArguments()) {
                if (argument instanceof LambdaExpressionTree lambda) {
                    lambda.getParameters()
                            .forEach(each -> leadsTo.computeIfAbsent(
                                            names.variable(each.getName().toString(), place), any -> new HashSet<>())
                                    .add(collection));
                } else if (argument instanceof MemberReferenceTree reference
                        && keeping.containsKey(reference.getName().toString())
                        && isKeeper(reference.getQualifierExpression())) {
                    kept.add(collection);
                }
            }
        }

        /** The variable of whose contents a chain of calls speaks. */
        private SourceNames.@Nullable Variable root(MethodInvocationTree call) {
            Tree from = call.getMethodSelect();
            while (from instanceof MemberSelectTree || from instanceof MethodInvocationTree) {
                from = from instanceof MemberSelectTree select
                        ? select.getExpression()
                        : ((MethodInvocationTree) from).getMethodSelect();
            }
            return from instanceof IdentifierTree name && from != call.getMethodSelect()
                    ? names.variable(name.getName().toString(), place)
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
            return keepers.contains(name) || names.isKeeper(names.variable(name, place));
        }

        /** Everything that is read in an answer, by a method of the file, too. */
        private final class Mentions extends TreeScanner<Void, Void> {

            private final Set<String> read = new HashSet<>();
            private SourceNames.Place at = place;

            @Override
            public Void visitIdentifier(IdentifierTree tree, Void none) {
                kept.add(names.variable(tree.getName().toString(), at));
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
                SourceNames.OwnCall own = names.ownCalls().get(tree);
                if (own != null && read.add(own.method())) {
                    SourceNames.Place outer = at;
                    at = new SourceNames.Place(outer.owner(), own.method());
                    scan(names.methods().get(own.method()).getBody(), null);
                    at = outer;
                }
                return super.visitMethodInvocation(tree, none);
            }
        }
    }
}
