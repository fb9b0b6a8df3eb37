/** Small widgets that screens of several rooms share: badges, dates, dialogs, the error notice. */
@NullMarked
package vn.thidua.shared.ui;

import org.jspecify.annotations.NullMarked;
