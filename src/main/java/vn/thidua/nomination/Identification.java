package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.CitizenKey;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.shared.SubjectKind;

/** Says for each line who it is about, by number where one was given, otherwise by name. */
@Component
class Identification {

    private final Subjects subjects;
    private final LineCitizens citizens;

    Identification(Subjects subjects, LineCitizens citizens) {
        this.subjects = subjects;
        this.citizens = citizens;
    }

    void identify(Nomination nomination) {
        Map<UUID, CitizenKey> numbers = citizens.of(nomination.id());
        List<NominationLine> byName = new ArrayList<>();
        for (NominationLine line : nomination.lines()) {
            CitizenKey number = numbers.get(line.id());
            if (number == null) {
                byName.add(line);
            } else {
                line.submit(subjects.identify(line.subjectDraft(nomination.unit()), number));
            }
        }
        List<SubjectId> found = subjects.identify(byName.stream()
                .map(line -> line.subjectDraft(nomination.unit()))
                .toList());
        for (int i = 0; i < found.size(); i++) {
            byName.get(i).submit(found.get(i));
        }
    }

    /** Asks for the number of each person who has namesakes of the same unit and year. */
    List<Missing> ambiguous(Nomination nomination) {
        Map<UUID, CitizenKey> numbers = citizens.of(nomination.id());
        return nomination.lines().stream()
                .filter(line -> line.kind() == SubjectKind.INDIVIDUAL && !numbers.containsKey(line.id()))
                .filter(line -> !line.name().isBlank() && subjects.isAmbiguous(line.subjectDraft(nomination.unit())))
                .map(line -> new Missing("citizenNumber", Missing.Part.NOMINEES, line.id(), List.of(line.name())))
                .toList();
    }
}
