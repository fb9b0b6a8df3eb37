/** Sets a Word file as PDF: reads the formatting that the file gives and nothing else (ADR 0022). */
@NullMarked
package vn.thidua.document.pdf;

import org.jspecify.annotations.NullMarked;
