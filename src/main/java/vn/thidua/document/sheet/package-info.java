/** Tables in Excel workbooks: read row by row and with limits, and written. Knows nothing of what is in them. */
@NullMarked
package vn.thidua.document.sheet;

import org.jspecify.annotations.NullMarked;
