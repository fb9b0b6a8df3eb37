package vn.thidua.organization;

/**
 * What is kept of a {@link CitizenNumber}: the same number gives the same key.
 *
 * @param hmac HMAC-SHA-256 under a key outside the database, 64 hexadecimal digits
 * @param lastFour the last four digits, for people to tell two numbers apart
 */
public record CitizenKey(String hmac, String lastFour) {}
