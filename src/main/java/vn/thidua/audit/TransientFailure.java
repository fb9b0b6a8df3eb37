package vn.thidua.audit;

/**
 * Says of a failure that the same command, given again, may well succeed: somebody else was faster on the same row.
 * Optimistic locks of JPA, serialization failures and deadlocks are known; a room whose tool throws something of its own
 * offers a bean of this type.
 */
@FunctionalInterface
public interface TransientFailure {

    /** @param failure one link of the chain of causes; the caller walks the chain */
    boolean matches(Throwable failure);
}
