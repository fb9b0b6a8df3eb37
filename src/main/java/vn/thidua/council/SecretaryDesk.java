package vn.thidua.council;

import vn.thidua.shared.UnitCode;

/** A unit for whose Council somebody keeps the papers, by its name. */
public record SecretaryDesk(UnitCode unit, String name) {}
