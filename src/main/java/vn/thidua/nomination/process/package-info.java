/** The process side of nominations: the only place of this room that knows the engine's names. */
@NullMarked
package vn.thidua.nomination.process;

import org.jspecify.annotations.NullMarked;
