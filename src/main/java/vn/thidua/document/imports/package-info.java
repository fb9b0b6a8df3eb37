/**
 * Tables from Excel on their way into a room: read, checked, shown, and taken in by chunks. What a row means is said by
 * the room's {@link vn.thidua.shared.sheet.SheetImport}.
 *
 * @see "ADR 0035"
 */
@NullMarked
package vn.thidua.document.imports;

import org.jspecify.annotations.NullMarked;
