/** The processes of papers and of the city's appraisal: models, what they call, and what they are told. */
@NullMarked
package vn.thidua.decision.process;

import org.jspecify.annotations.NullMarked;
