/**
 * What a room says of a table that comes into it from Excel. The room `document` reads the file, shows what is wrong with
 * it and carries it on in chunks; it knows of a table only what stands here.
 *
 * @see "ADR 0035"
 */
@NullMarked
package vn.thidua.shared.sheet;

import org.jspecify.annotations.NullMarked;
