/** The screens of the law as data: rule sets and their values. */
@NullMarked
package vn.thidua.award.ui;

import org.jspecify.annotations.NullMarked;
