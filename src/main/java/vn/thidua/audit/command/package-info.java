/** Receipts of people's commands, and the one place where a command that lost a race is tried again. */
@NullMarked
package vn.thidua.audit.command;

import org.jspecify.annotations.NullMarked;
