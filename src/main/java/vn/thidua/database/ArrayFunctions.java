package vn.thidua.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;
import vn.thidua.shared.Scope;

/**
 * Functions of repository queries over an array: {@code among(:array, value)}, whether the value stands in it, and
 * {@code within(:scope, unit)} for a {@link Scope}, see {@link ScopeType}. A query with {@code in :list} is translated anew each
 * time it is asked, because its SQL depends on how long the list is; with an array it is translated once (ADR 0066). The
 * array comes first: the last argument of a function may be a list. An empty array holds nothing.
 */
public final class ArrayFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        register(functions, "among", "(?2=any(?1))");
        register(functions, "within", "(?2=any(?1) or '" + Scope.EVERY_UNIT + "'=any(?1))");
    }

    private static void register(FunctionContributions functions, String name, String pattern) {
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(name, pattern)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
                .setExactArgumentCount(2)
                .register();
    }
}
