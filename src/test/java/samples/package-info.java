/**
 * Planted violations: each build rule in {@code vn.thidua} must catch the class here that breaks it. Outside the
 * program's root package on purpose, so that neither Spring, JPA nor Vaadin picks these classes up in other tests.
 */
package samples;
