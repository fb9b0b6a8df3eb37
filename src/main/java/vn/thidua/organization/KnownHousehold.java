package vn.thidua.organization;

import org.jspecify.annotations.Nullable;

/** A household as a village knows it: whoever heads it, and where it lives. */
public record KnownHousehold(String name, @Nullable String address) {}
