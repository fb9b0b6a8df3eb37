package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a broken-off campaign of kills goes on from. */
class KillLedgerTest {

    @TempDir
    private Path folder;

    @Test
    void brokenOffCampaign_goesOnBehindItsLastWholeRound() throws IOException {
        Path file = folder.resolve("target").resolve("council-faults-7.txt");
        KillLedger first = new KillLedger(file);
        assertThat(first.rounds()).isZero();
        first.add(round(1));
        first.add(round(2));
        Files.write(file, round(3).subList(0, 3).stream().map(Kill::line).toList(), StandardOpenOption.APPEND);

        KillLedger again = new KillLedger(file);

        assertThat(again.rounds()).isEqualTo(2);
        assertThat(again.kills()).containsExactlyElementsOf(first.kills());
        again.add(round(3));
        assertThat(new KillLedger(file).kills())
                .containsExactlyElementsOf(Stream.of(round(1), round(2), round(3))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void lineOfWhichOnlyTheBeginningWasWritten_isNoRound() throws IOException {
        Path file = folder.resolve("council-faults-8.txt");
        new KillLedger(file).add(round(1));
        String text = Files.readString(file);
        Files.writeString(file, text + text.substring(0, text.stripTrailing().length() - 9));

        assertThat(new KillLedger(file).rounds()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void whatIsNoWholeRound_isNotTaken() throws IOException {
        KillLedger ledger = new KillLedger(folder.resolve("council-faults-9.txt"));

        assertThatThrownBy(() -> ledger.add(round(1).subList(0, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.kills()).isEmpty();
    }

    @Test
    void sums_tellWhereTheKillsHit_andWhatTheyLeft() throws IOException {
        KillLedger ledger = new KillLedger(folder.resolve("council-faults-10.txt"));
        ledger.add(round(1));
        ledger.add(round(2));

        KillLedger.Sum casting = ledger.sums().get(CouncilKills.Phase.CASTING);
        assertThat(casting.hit(Kill.Hit.STANDING)).isEqualTo(1);
        assertThat(casting.hit(Kill.Hit.SAT)).isEqualTo(1);
        assertThat(casting.before()).isEqualTo(1);
        assertThat(casting.after()).isEqualTo(1);
        assertThat(ledger).asString().contains("CASTING: 2 kills: 1 stood in the middle, 0 waited, 1 were over;");
    }

    /** Odd rounds stand in the middle, even ones are over. */
    private static List<Kill> round(int number) {
        boolean odd = number % 2 == 1;
        return Stream.of(CouncilKills.Phase.values())
                .map(phase -> new Kill(
                        phase + "-7-" + number,
                        odd ? Halt.STATEMENT : Halt.AFTER_COMMIT,
                        number,
                        12,
                        odd ? Kill.Hit.STANDING : Kill.Hit.SAT,
                        odd ? "absent" : "whole"))
                .toList();
    }
}
