/** The screens of nominations: the only place of this room that knows Vaadin. */
@NullMarked
package vn.thidua.nomination.ui;

import org.jspecify.annotations.NullMarked;
