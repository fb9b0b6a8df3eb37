package vn.thidua.nomination;

/** Who confirms what a village nominated; nobody confirms what they nominated, or where they are nominated. */
public enum Confirmer {
    /** The head of the village Front's working group. */
    VILLAGE_FRONT,
    /** The commune's Front. */
    COMMUNE_FRONT,
    NOBODY
}
