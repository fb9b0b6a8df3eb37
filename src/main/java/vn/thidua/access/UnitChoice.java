package vn.thidua.access;

import vn.thidua.shared.UnitCode;

/** A unit to choose from. */
public record UnitChoice(UnitCode code, String name) {}
