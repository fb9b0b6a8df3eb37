package vn.thidua.access;

import vn.thidua.shared.AccountId;

/**
 * Somebody, as a screen names them.
 *
 * @param place the commune or city they belong to, such as "Xã Nghi Dương"; empty for somebody who holds nothing today
 */
public record AccountCard(AccountId id, String username, String name, String post, String place) {}
