/** The screens of campaigns: the only place of this room that knows Vaadin. */
@NullMarked
package vn.thidua.campaign.ui;

import org.jspecify.annotations.NullMarked;
