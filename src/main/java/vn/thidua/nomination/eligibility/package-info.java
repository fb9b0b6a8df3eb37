/**
 * The rules of eligibility: facts in, findings out; no Spring, no database, no clock. A finding names its words by key, so
 * that nothing here knows how they are shown.
 */
@NullMarked
package vn.thidua.nomination.eligibility;

import org.jspecify.annotations.NullMarked;
