/** The public page: the only screens besides signing in that open to everybody. */
@NullMarked
package vn.thidua.portal.ui;

import org.jspecify.annotations.NullMarked;
