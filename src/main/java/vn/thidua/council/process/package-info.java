/** The Council's side of the engine: constants of the model, the bean it calls, the port it is told through. */
@NullMarked
package vn.thidua.council.process;

import org.jspecify.annotations.NullMarked;
