/** The process side of published lists: the only place of this room that knows the engine's names. */
@NullMarked
package vn.thidua.publication.process;

import org.jspecify.annotations.NullMarked;
