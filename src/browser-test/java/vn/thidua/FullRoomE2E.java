package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Fifteen browsers press at the same moment; the ballot had opened by itself on each of them. */
@BrowserTest
class FullRoomE2E {

    @RegisterExtension
    final Browser browser = new Browser("--blink-settings=imagesEnabled=false");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void fifteenAtOnce_fifteenParticipations_andNoErrorOnAnyScreen() {
        FullRoom room = new FullRoom(context, browser, "http://localhost:" + port).pictured();
        room.gather();

        FullRoom.Round round = room.round(FullRoom.SEATS);

        assertThat(round.errors()).isEmpty();
        assertThat(round.participations()).isEqualTo(FullRoom.SEATS);
        assertThat(round.took()).hasSize(FullRoom.SEATS);
    }
}
