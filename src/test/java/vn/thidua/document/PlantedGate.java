package vn.thidua.document;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SubjectRef;

/** A gate that opens for the subjects a test names; found by the component scan of the tests' context. */
@Component
class PlantedGate implements AttachmentGate {

    static final String TYPE = "planted";

    private final Set<SubjectRef> open = ConcurrentHashMap.newKeySet();

    void openFor(SubjectRef subject) {
        open.add(subject);
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public boolean mayRead(SubjectRef subject) {
        return open.contains(subject);
    }
}
