package vn.thidua.council;

import java.time.Instant;
import vn.thidua.shared.AccountId;

/** Somebody who counted the paper box cannot sign the minutes of the count, as the presider recorded it. */
public record CountAbsence(AccountId counter, String name, String reason, String recordedBy, Instant at) {}
