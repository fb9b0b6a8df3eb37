package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;

class ErrorScreensViewTest extends ViewTestBase {

    @Autowired
    TestPeople people;

    @AfterEach
    void tidy() {
        people.signOut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khong-co",
                "tai-khoan",
                "ho-so/khong-phai-ma",
                "quyet-dinh/khong-phai-ma",
                "to-trinh/khong-phai-ma",
                "hoi-dong/phien/khong-phai-ma",
                "so-khen-thuong/khong-phai-ma",
                "so-khen-thuong/00000000-0000-0000-0000-000000000000",
                "thanh-pho/dong/khong-phai-ma"
            })
    void addressOfNothing_orOfNothingForThem_isNotFound_andTheMenuStays(String address) {
        people.signIn("truongthon");
        UI.getCurrent().navigate(address);

        assertThat($(H1.class).single().getText()).isEqualTo("Không tìm thấy trang này");
        assertThat($(SideNav.class).exists()).isTrue();
    }

    /** Ids of the right form that nobody was given. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ho-so/%s",
                "quyet-dinh/%s",
                "to-trinh/%s",
                "to-trinh/%s/ket-qua",
                "bo-sung/%s",
                "thanh-pho/dong/%s",
                "hoi-dong/phien/%s",
                "hoi-dong/phien/%s/bo-phieu",
                "hoi-dong/phien/%s/bien-ban",
                "tai-khoan/%s",
                "so-khen-thuong/%s"
            })
    void madeUpId_isNotFound_whoeverAsks(String address) {
        for (String who : List.of("truongthon", "canbo", "vanthu", "uyvien3", "thamdinhtp", "quantri")) {
            people.signIn(who);
            UI.getCurrent().navigate(address.formatted(UUID.randomUUID()));

            assertThat($(H1.class).single().getText()).as(who).isEqualTo("Không tìm thấy trang này");
        }
    }

    @Test
    void taskThatIsGone_isToldInTheRoomsWords_andTheMenuStays() {
        people.signIn("truongthon");
        UI.getCurrent().navigate("viec/khong-phai-ma");

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Việc này không còn chờ xử lý"));
        assertThat($(SideNav.class).exists()).isTrue();
    }

    @Test
    void workListWithAMistypedTab_showsTheUsualOne() {
        people.signIn("truongthon");
        UI.getCurrent().navigate("viec-cua-toi", QueryParameters.of("muc", "khong-co"));

        assertThat($(H1.class).single().getText()).isEqualTo("Việc của tôi");
    }
}
