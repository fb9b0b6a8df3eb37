/**
 * Widgets that screens of several rooms share, so that the same thing looks and reads the same everywhere: the frame of
 * a screen, states, dues, lists, dialogs, dates and the error notice. No business word and no service is known here;
 * numbers are computed by the caller. Their looks stand in {@code app.css}.
 */
@NullMarked
package vn.thidua.shared.ui;

import org.jspecify.annotations.NullMarked;
