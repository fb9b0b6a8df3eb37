package vn.thidua.audit.seal;

import org.jspecify.annotations.Nullable;

/**
 * What the verifier found.
 *
 * @param sealed entries that fit their leaf, the leaf fitting every checkpoint, up to the first finding
 * @param checkpoints how many signed checkpoints of database and files were compared with
 * @param unsealed entries that wait for their seal: counted, not vouched for
 * @param finding {@code null} when everything fits
 */
record Verdict(
        long sealed,
        int checkpoints,
        long unsealed,
        @Nullable Finding finding) {

    boolean fits() {
        return finding == null;
    }
}
