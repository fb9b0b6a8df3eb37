package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Council's vote on a line, as a paper cites it.
 *
 * @param minutesNumber as printed on the minutes; {@code null} when they have none
 * @param yes votes in favour, of {@code entitled} members
 */
public record CouncilVote(@Nullable String minutesNumber, LocalDate day, int yes, int entitled) {}
