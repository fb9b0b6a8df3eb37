package vn.thidua.shared;

/** A role held at a unit; written {@code ROLE@UNIT} where text is needed. */
public record RoleAt(Role role, UnitCode unit) {

    public static RoleAt parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("Not a role at a unit: " + text);
        }
        return new RoleAt(Role.valueOf(text.substring(0, at)), new UnitCode(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return role + "@" + unit;
    }
}
