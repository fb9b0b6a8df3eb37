package vn.thidua.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;

/** Whoever reads the rules reads when people are reminded, and who hears of what is overdue. */
class RemindersViewTest extends ViewTestBase {

    @Autowired
    TestPeople people;

    @Test
    void administrator_readsThePercentages_andEachLadderToItsTop_withWhatTheyRestOn() {
        people.signIn("quantri");
        UI.getCurrent().navigate("nhac-han");

        assertThat(text("reminder-steps"))
                .contains("50 %", "80 %", "100 %", "Mặc định của phần mềm, chưa có quy định", "Chưa xác minh");
        assertThat(text("ladder-INTAKE_OFFICER"))
                .containsSubsequence(
                        "Công chức tiếp nhận",
                        "Ngay khi quá hạn: Trưởng phòng Văn hóa - Xã hội",
                        "Sau 1 ngày làm việc: Phó Chủ tịch UBND xã",
                        "Sau 2 ngày làm việc: Chủ tịch UBND xã, bằng danh sách hằng ngày");
        assertThat(text("ladder-COUNCIL_MEMBER")).containsSubsequence("Thư ký Hội đồng", "Chủ tịch Hội đồng");
        assertThat(text("ladder-CITY_APPRAISER"))
                .containsSubsequence("Trưởng Ban Thi đua - Khen thưởng thành phố", "Giám đốc Sở Nội vụ");
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
