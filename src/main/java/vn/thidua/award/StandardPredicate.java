package vn.thidua.award;

/** What one row of a standard checks. */
public enum StandardPredicate {
    /** The rating of the award's own year. */
    YEAR_RATING,
    /** A rating over several years. */
    RATINGS,
    /** The rating of the collective in the award's own year. */
    UNIT_RATING,
    /** A rating of the collective over several years. */
    UNIT_RATINGS,
    /** A title or form granted before, so many times. */
    HAS,
    /** Recognised initiatives of a level or above. */
    INITIATIVE,
    /** Accepted research of a level or above. */
    RESEARCH,
    /** The share of members who did their tasks or hold a title. */
    MEMBER_SHARE,
    /** How many members hold a title. */
    MEMBERS_WITH,
    /** Nobody was disciplined in the year. */
    NO_DISCIPLINE,
    /** The place in the cluster or bloc. */
    CLUSTER_RANK,
    /** Selected in a movement; where its amount names a level, one launched at that level or above. */
    MOVEMENT_SELECTED,
    /** A sudden outstanding achievement. */
    SUDDEN,
    /** A contribution of labour, land, property, to science or charity. */
    CONTRIBUTION,
    /** A worker or farmer whose achievements have influence in the commune. */
    INFLUENCE,
    /** Nothing that could be computed. */
    NEEDS_PERSON
}
