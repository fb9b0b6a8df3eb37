package vn.thidua.nomination;

/** What a nominating unit may state for the standards. Labels are texts {@code nomination.enum.StatementKind.*}. */
public enum StatementKind {
    /** A year's rating of the nominee. */
    RATING,
    /** A year's rating of the body that the nominee leads, or of the collective itself. */
    UNIT_RATING,
    /** A recognised initiative. */
    INITIATIVE,
    /** An accepted research topic or project. */
    RESEARCH,
    /** An earlier title or form that the register may not know. */
    AWARD,
    /** A discipline from the day of its decision to the end of its period. */
    DISCIPLINE,
    MATERNITY_LEAVE,
    /** When the achievement was made. */
    PERIOD,
    /** How many people a collective has. */
    MEMBERS,
    /** How many of them did their tasks. */
    MEMBERS_DONE,
    /** How many of them are Lao động tiên tiến. */
    MEMBERS_ADVANCED,
    /** How many of them are Chiến sĩ thi đua cơ sở. */
    MEMBERS_FIGHTERS,
    /** How many of them were disciplined in the year, from a warning up; none is a number too. */
    MEMBERS_DISCIPLINED,
    /** The place in the cluster or bloc. */
    CLUSTER_RANK,
    /** What was contributed: labour, land, property, to science or charity. */
    CONTRIBUTION,
    /** How many months a leader held the post. */
    POST,
    /** Why a higher age of retirement holds for a woman who leads. */
    LATER_RETIREMENT,
    /** The parent or guardian who agrees for somebody under age. */
    CONSENT
}
