package vn.thidua.workflow;

/** Reads the key out of a definition's id, which the engine writes as {@code key:version:uuid}. */
final class ProcessKeys {

    private ProcessKeys() {}

    static String of(String definitionId) {
        int end = definitionId.indexOf(':');
        if (end < 0) {
            throw new IllegalStateException("Definition id without key: " + definitionId);
        }
        return definitionId.substring(0, end);
    }
}
