/** The screens of deadlines: the working calendar. */
@NullMarked
package vn.thidua.deadline.ui;

import org.jspecify.annotations.NullMarked;
