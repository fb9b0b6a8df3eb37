/** What one nomination costs, beside the bare engine and beside the bare database, in one run. */
package vn.thidua.benchmark;
