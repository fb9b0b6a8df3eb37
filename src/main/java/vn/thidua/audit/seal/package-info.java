/** The Merkle tree over the entries, its signed checkpoints, and the verifier. */
@NullMarked
package vn.thidua.audit.seal;

import org.jspecify.annotations.NullMarked;
