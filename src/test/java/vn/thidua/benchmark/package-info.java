/** What the benchmark stands on and the daily tests can check: the answers given to the models on a bare engine. */
package vn.thidua.benchmark;
