/** The screens of the register: searching it, and one bearer's honours. */
@NullMarked
package vn.thidua.register.ui;

import org.jspecify.annotations.NullMarked;
