/** Cryptography of the sealed ballot paper (ADR 0018); knows bytes, no member and no database. */
@NullMarked
package vn.thidua.council.sealing;

import org.jspecify.annotations.NullMarked;
