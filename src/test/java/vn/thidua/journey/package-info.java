/** The whole path from a village to the register, through the services, the engine and PostgreSQL. */
@org.jspecify.annotations.NullMarked
package vn.thidua.journey;
