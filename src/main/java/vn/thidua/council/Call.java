package vn.thidua.council;

import java.util.UUID;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;

/** What a member answered when their name was called on an item. */
public record Call(AccountId member, UUID item, Choice choice) {}
