package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** What leaves the Council says how each member who takes part in an item was heard: its counts add up, as they did when counted. */
class DeliveredVotesIT extends ChannelStage {

    @Test
    void resultByEveryChannel_isDeliveredWhole_withWhatTheBoxHeldUnclear_andWhoTakesNoPartOnlyInTheTotal() {
        turn("paper_ballot", "ON");
        turn("written_opinion", "COUNTED");
        SubjectKey subject = subject("Lê Thị Hòm (mẫu)");
        SubjectKey other = fakeAgenda.add(COMMUNE, "Lê Văn Hòm (mẫu)", "T-CSTDCS");
        UUID session = convened(subject, other);
        UUID item = items(session).getFirst();
        UUID title = items(session).getLast();
        people.as(
                "thuky",
                () -> teams.choose(CommandKey.fresh(), session, List.of(people.id("uyvien7"), people.id("uyvien8"))));
        declare("uyvien1", session, new Interest(item, InterestKind.FAMILY, null));
        present(
                session,
                MEMBERS.stream().filter(member -> !member.equals("uyvien6")).toList());
        open(session);
        issue(session, "uyvien2");
        issue(session, "uyvien3");
        issue(session, "uyvien4");
        handIn(session, "uyvien1", Map.of(title, Choice.AGREE));
        handIn(session, "chutich", Map.of(item, Choice.AGREE, title, Choice.AGREE));
        handIn(session, "thuky", Map.of(item, Choice.DISAGREE, title, Choice.AGREE));
        write(session, "uyvien6", Map.of(item, Choice.AGREE, title, Choice.DISAGREE));
        close(session);
        Map<UUID, BoxFigures> box = Map.of(item, new BoxFigures(1, 0, 0, 1), title, new BoxFigures(3, 0, 0, 0));
        enter(session, "uyvien7", box);
        enter(session, "uyvien8", box);
        confirm(session);
        signCount(session, "uyvien7", "uyvien8");
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs();

        assertThat(fakeAgenda.resultOf(subject).votes())
                .as("one paper did not come back; who is recused stays in the total")
                .isEqualTo(new ItemVotes(10, 3, 1, 0, 1, 5, 11));
        assertThat(fakeAgenda.resultOf(other).votes()).isEqualTo(new ItemVotes(11, 6, 1, 0, 0, 4, 11));
    }
}
