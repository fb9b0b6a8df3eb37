package vn.thidua.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import vn.thidua.shared.Scope;

/**
 * A {@link Scope} as the parameter of a query, for {@link ArrayFunctions}: {@code within(:scope, n.unit)}. A query that asks
 * the scope for its array in an expression looks the method up by reflection each time it runs (ADR 0088). Never a column.
 */
public final class ScopeType implements UserType<Scope>, TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeType(this, Scope.class.getName());
    }

    @Override
    public int getSqlType() {
        return Types.ARRAY;
    }

    @Override
    public Class<Scope> returnedClass() {
        return Scope.class;
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, Scope scope, int position, WrapperOptions options)
            throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf("varchar", scope.array()));
    }

    @Override
    public Scope deepCopy(Scope scope) {
        return scope;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
