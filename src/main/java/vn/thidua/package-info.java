/** The program; each package below is a room, and says itself what it is for and which others it may use. */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
