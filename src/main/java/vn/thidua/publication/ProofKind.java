package vn.thidua.publication;

/** What proves that a list hung: a rule says which of them must be there before it is closed. */
public enum ProofKind {
    /** The notice board with the list on it. */
    PHOTO,
    /** Biên bản kết thúc niêm yết, signed. */
    MINUTES;

    /** The kind of subject under which such files of a list are kept. */
    String subject() {
        return switch (this) {
            case PHOTO -> "publication-photo";
            case MINUTES -> "publication-minutes";
        };
    }
}
