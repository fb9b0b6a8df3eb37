/** What the benchmark stands on and the daily tests can check: the road of a nomination on a bare engine. */
package vn.thidua.benchmark;
