package vn.thidua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A file on its way from a phone whose network is slow. */
@BrowserTest
class UploadE2E {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGE_BYTES = 4_000_000;
    private static final int SLOW_BYTES_A_SECOND = 100_000;
    private static final int UNLIMITED = -1;

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void fileOnItsWay_showsHowFarItIs_andCancelledLeavesNothing_whileAnotherGoesThrough() {
        Person head = Person.onPhone(browser, "http://localhost:" + port, "truongthon")
                .open("de-nghi/moi");
        head.click("secrecy-no")
                .type("wizard-summary", "Tệp trên đường đi")
                .keepsNothing();
        String address = head.draftAddress();
        String nomination = address.replaceAll(".*/de-nghi/([0-9a-f-]{36})/sua.*", "$1");
        head.page().navigate(address.replaceAll("[?].*", "") + "?muc=evidence");
        Locator input = head.page().locator("#evidence-file input[type=file]");
        Locator onItsWay = head.page().locator("#evidence-file vaadin-upload-file");
        CDPSession network = head.page().context().newCDPSession(head.page());
        network.send("Network.enable");
        upload(network, SLOW_BYTES_A_SECOND);

        input.setInputFiles(new FilePayload("quay-ca-buoi-hop.pdf", "application/pdf", Arrays.copyOf(PDF, LARGE_BYTES)));
        assertThat(onItsWay).containsText("quay-ca-buoi-hop.pdf");
        head.page().waitForFunction("""
                () => {
                    const file = document.querySelector('#evidence-file vaadin-upload-file').file;
                    return file.uploading && file.progress > 0 && file.progress < 100;
                }""");
        assertThat(onItsWay.locator("vaadin-progress-bar")).isVisible();
        assertThat(onItsWay).containsText("%");
        head.fits();

        onItsWay.getByLabel("Hủy gửi tệp").click();
        assertThat(onItsWay).hasCount(0);
        upload(network, UNLIMITED);
        input.setInputFiles(new FilePayload("bien-ban.pdf", "application/pdf", PDF));

        head.awaits("evidence-1").sees("evidence-1", "bien-ban.pdf");
        assertThat(head.page().locator(".file-card")).hasCount(1);
        assertThat(onItsWay).hasCount(0);
        assertThat(jdbc.queryForList(
                        "select name from document_attachment where subject_id = ?",
                        String.class,
                        UUID.fromString(nomination).toString()))
                .containsExactly("bien-ban.pdf");
    }

    private static void upload(CDPSession network, int bytesASecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", UNLIMITED);
        conditions.addProperty("uploadThroughput", bytesASecond);
        network.send("Network.emulateNetworkConditions", conditions);
    }
}
