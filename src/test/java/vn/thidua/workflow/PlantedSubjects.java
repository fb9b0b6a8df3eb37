package vn.thidua.workflow;

import org.springframework.stereotype.Component;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** Stands for a room that knows nothing of the planted process but what its subjects are called. */
@Component
class PlantedSubjects implements ProcessSubjects {

    static final String PROCESS = "PlantedProcess";

    @Override
    public String processKey() {
        return PROCESS;
    }

    /** The planted subjects have no row. */
    @Override
    public void lock(String businessKey) {}

    @Override
    public Description describe(String businessKey) {
        return new Description(
                new SubjectRef("planted", businessKey),
                "Việc thử số " + businessKey,
                null,
                new UnitCode("ND"),
                "Xã Nghi Dương",
                "thu/" + businessKey);
    }
}
