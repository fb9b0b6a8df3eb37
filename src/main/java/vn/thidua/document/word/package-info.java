/** Word files as templates: their parts, the places in them, and the words put into these places (ADR 0022). */
@NullMarked
package vn.thidua.document.word;

import org.jspecify.annotations.NullMarked;
