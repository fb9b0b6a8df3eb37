package vn.thidua.publication;

import vn.thidua.shared.BusinessException;

/** What the room refuses, in words for the person who asked. */
public class PublicationException extends BusinessException {

    private PublicationException(String key, Object... details) {
        super(key, details);
    }

    /** The step was done already, or is not reached yet. */
    static PublicationException notAtThisStep() {
        return new PublicationException("publication.error.notAtThisStep");
    }

    /** A conclusion must say why. */
    static PublicationException reasonMissing() {
        return new PublicationException("publication.error.reasonMissing");
    }

    /** The objection was answered already. */
    static PublicationException objectionRuled() {
        return new PublicationException("publication.error.objectionRuled");
    }

    /** The list does not hang any more, or did not on the day named. */
    static PublicationException notHanging() {
        return new PublicationException("publication.error.notHanging");
    }

    /** An objection has to say what it objects to. */
    static PublicationException objectionWordless() {
        return new PublicationException("publication.error.objectionWordless");
    }

    static PublicationException objectionTooLong(int most) {
        return new PublicationException("publication.error.objectionTooLong", most);
    }

    /** Too much came from there, or on this list, in a short time. */
    static PublicationException tooManyObjections() {
        return new PublicationException("publication.error.tooManyObjections");
    }

    /** The list stays open as long as something on it is not answered. */
    static PublicationException objectionsOpen(int open) {
        return new PublicationException("publication.error.objectionsOpen", open);
    }

    static PublicationException proofMissing(ProofKind kind) {
        return new PublicationException(
                switch (kind) {
                    case PHOTO -> "publication.error.proofMissing.PHOTO";
                    case MINUTES -> "publication.error.proofMissing.MINUTES";
                });
    }

    /** The photo of a notice board is a picture. */
    static PublicationException noPicture() {
        return new PublicationException("publication.error.noPicture");
    }

    static PublicationException placesMissing() {
        return new PublicationException("publication.error.placesMissing");
    }

    /** Somebody's short achievement is not written. */
    static PublicationException achievementMissing(String name) {
        return new PublicationException("publication.error.achievementMissing", name);
    }

    static PublicationException achievementTooLong(String name, int most) {
        return new PublicationException("publication.error.achievementTooLong", name, most);
    }

    /** A telephone or citizen number would hang on the notice board. */
    static PublicationException numberOfAPerson(String name) {
        return new PublicationException("publication.error.numberOfAPerson", name);
    }
}
