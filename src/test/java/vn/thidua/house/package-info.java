/**
 * What holds the house together: rooms and their borders, words on the screen, habits of the code. Every guard has a
 * planted violation beside it that it must catch.
 */
package vn.thidua.house;
