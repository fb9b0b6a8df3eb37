/** Screens of the Council: sessions, console, ballot paper, minutes. */
@NullMarked
package vn.thidua.council.ui;

import org.jspecify.annotations.NullMarked;
