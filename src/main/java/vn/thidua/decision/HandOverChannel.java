package vn.thidua.decision;

/** How a submission reaches the city; an outcome of process {@code CitySubmission}. */
public enum HandOverChannel {
    /** The city's desk in this product. */
    DESK,
    /** The city's own channel, on paper or in another system: the answer is entered by the commune's clerk. */
    PACK
}
