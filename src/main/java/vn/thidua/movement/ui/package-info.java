/** The screens of movements: launching one, its quotas, and enrolling for a movement or a title. */
@NullMarked
package vn.thidua.movement.ui;

import org.jspecify.annotations.NullMarked;
