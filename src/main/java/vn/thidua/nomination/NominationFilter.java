package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;

/** What a list of nominations is narrowed to. */
public record NominationFilter(@Nullable String search, Stages stages) {

    public static final NominationFilter ALL = new NominationFilter(null, Stages.ALL);

    /** Groups of stages as people ask for them. */
    public enum Stages {
        ALL,
        DRAFTS,
        RUNNING,
        CLOSED
    }
}
