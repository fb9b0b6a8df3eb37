package vn.thidua.shared.sheet;

import vn.thidua.shared.UnitCode;

/** A commune whose table comes in. */
public record SheetPlace(UnitCode unit, String name) {}
