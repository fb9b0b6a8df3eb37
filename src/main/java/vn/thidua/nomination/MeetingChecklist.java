package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be known of the meeting that chose the nominees; the words are those of a village or of a collective. */
record MeetingChecklist(Gathering gathering, LocalDate today) {

    List<Missing> check(NominationDraft draft) {
        List<Missing> missing = new ArrayList<>();
        if (gathering == Gathering.NONE) {
            return missing;
        }
        NominationDraft.Meeting meeting = draft.meeting();
        if (meeting.date() == null) {
            missing.add(of("meetingDate"));
        } else if (meeting.date().isAfter(today)) {
            missing.add(of("meetingDateFuture"));
        }
        Integer total = meeting.total();
        Integer present = meeting.present();
        if (total == null || present == null || total < 1 || present < 1) {
            missing.add(of("households"));
        } else if (present > total) {
            missing.add(of("householdsWrong"));
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            votes(draft.lines().get(i), i + 1, present, missing);
        }
        return missing;
    }

    private void votes(NominationDraft.Line line, int number, @Nullable Integer present, List<Missing> missing) {
        String who = line.name().isBlank() ? String.valueOf(number) : line.name();
        Integer yes = line.votesFor();
        Integer no = line.votesAgainst();
        if (yes == null || no == null || yes < 0 || no < 0) {
            missing.add(of("votes", line.id(), who));
        } else if (present != null && yes + no > present) {
            missing.add(of("votesWrong", line.id(), who));
        }
    }

    private Missing of(String what) {
        return new Missing(key(what), Missing.Part.MEETING, null, List.of());
    }

    private Missing of(String what, UUID line, String who) {
        return new Missing(key(what), Missing.Part.MEETING, line, List.of(who));
    }

    private String key(String what) {
        return gathering == Gathering.VILLAGE
                ? what
                : "collective" + Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
