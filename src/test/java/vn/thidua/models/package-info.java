/**
 * Holds the models to the program: what a process, a decision or a form calls is there, what the law's rows say is read,
 * and each timer that is drawn is fired by a test.
 */
package vn.thidua.models;
