package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** A stage on which sessions are adjourned: three of eleven leave, and eight are too few for another ballot. */
abstract class AdjournedStage extends ChannelStage {

    static final List<String> LEAVING = List.of("uyvien6", "uyvien7", "uyvien8");

    @BeforeEach
    void again() {
        turn("second_ballot", "ON");
    }

    /** The ballot is counted with too few members left for the next one. */
    void adjourn(UUID session) {
        LEAVING.forEach(member -> left(session, member));
        close(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);
    }

    void resume(UUID session) {
        people.as("chutich", () -> meetingService.resume(CommandKey.fresh(), session));
    }

    /** On whose work list an adjourned session stands. */
    List<String> toGoOn(UUID session) {
        return jdbc.queryForList("""
                select a.username from workflow_item w join access_account a on a.id = w.assignee
                where w.business_key = ? and w.task_key = 'UserTask_ResumeSession' and w.state = 'OPEN'""", String.class, session.toString());
    }

    /** Now, as minutes write it. */
    String moment() {
        return moment(clock.instant());
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").format(at.atZone(clock.getZone()));
    }

    /** Everybody votes on every item of the agenda, with that many yes votes for each. */
    void vote(UUID session, int... yes) {
        List<UUID> items = items(session);
        for (int index = 0; index < MEMBERS.size(); index++) {
            Map<UUID, Choice> choices = new HashMap<>();
            for (int item = 0; item < yes.length; item++) {
                choices.put(items.get(item), index < yes[item] ? Choice.AGREE : Choice.DISAGREE);
            }
            handIn(session, MEMBERS.get(index), choices);
        }
    }
}
