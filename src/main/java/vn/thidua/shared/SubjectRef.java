package vn.thidua.shared;

import java.util.UUID;

/** Points at any business object by kind ({@code nomination}, {@code session} …) and id, without knowing its room. */
public record SubjectRef(String type, String id) {

    public static SubjectRef of(String type, UUID id) {
        return new SubjectRef(type, id.toString());
    }
}
