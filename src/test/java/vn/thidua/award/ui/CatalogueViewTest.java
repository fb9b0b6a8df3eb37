package vn.thidua.award.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.CatalogueEntry;
import vn.thidua.award.CatalogueService;
import vn.thidua.award.RuleService;
import vn.thidua.shared.ui.Panel;

class CatalogueViewTest extends ViewTestBase {

    @Autowired
    TestPeople people;

    @Autowired
    RuleService rules;

    @Autowired
    CatalogueService catalogue;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void officer_readsOfGiaDinhVanHoaWhatTheLawSaysWithItsArticle() {
        open("canbo", "ma", "T-GDVH");

        assertThat(text())
                .contains(
                        "Chủ tịch UBND xã",
                        "Nghị định 129/2025/NĐ-CP, Điều 59",
                        "Hộ gia đình",
                        "0,1 lần mức lương cơ sở",
                        "Niêm yết 10 ngày → Mặt trận xác nhận (hồ sơ của thôn) → Xã kiểm tra, thẩm định",
                        "Bảng tổng hợp hộ đủ điều kiện và kết quả lấy ý kiến",
                        "trước ngày 25/11 hằng năm",
                        "Chưa xác minh");
    }

    @Test
    void fighterOfTheBase_needsABallotOfFourFifths() {
        open("canbo", "ma", "T-CSTDCS");

        assertThat(text())
                .contains("từ 80 % trở lên", "Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7", "người đứng đầu doanh nghiệp");
    }

    @Test
    void sheet_saysWhatIsAskedFor_andInWhichOfSeveralWays() {
        open("canbo", "ma", "T-CSTDTP");

        assertThat(find(Panel.class).withId("standards").single().getElement().getTextRecursively())
                .contains(
                        "Đã được tặng Chiến sĩ thi đua cơ sở 3 lần, liên tục",
                        "Một trong 2 cách, cách 1",
                        "Có 1 sáng kiến được công nhận ở cấp thành phố trở lên",
                        "Một trong 2 cách, cách 2",
                        "Luật 06/2022/QH15, Điều 22")
                .doesNotContain("{", "award.standard");
    }

    @Test
    void everyStandardOfEverySet_hasWords() {
        people.signIn("quantri");
        assertThat(rules.ruleSets())
                .hasSizeGreaterThan(2)
                .allSatisfy(set -> assertThat(catalogue.catalogue(set))
                        .flatExtracting(CatalogueEntry::standards)
                        .extracting(StandardWords::of)
                        .isNotEmpty()
                        .noneMatch(words -> words.contains("award.standard")
                                || words.contains("{")
                                || words.contains("  ")
                                || words.endsWith(": ")));
    }

    @Test
    void limitOfAStepThatIsOff_saysSo() {
        open("canbo", "ma", "T-LDTT");

        assertThat(text()).contains("10 ngày làm việc (bước này đang tắt)");
    }

    @Test
    void whatCannotBeAskedFor_saysWhy() {
        open("quantri", "ma", "F-HCLD3-CN");

        assertThat(find(Component.class).withId("not-offered").exists()).isTrue();
        assertThat(text()).contains("thành phố trình lên trên");
    }

    @Test
    void typesOfCommendation_areAListOfTheirOwn() {
        open("canbo", "muc", "types");

        assertThat(find(Component.class).withId("type-KHANG_CHIEN").exists()).isTrue();
        assertThat(text())
                .contains(
                        "Chỉ dùng trong thống kê",
                        "Nữ giữ chức vụ được giảm 1/3 (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 7) thời gian");
    }

    @Test
    void sheetOfTheClosedSet_citesItsOwnDecree() {
        people.signIn("canbo");
        UI.getCurrent().navigate("danh-muc", QueryParameters.simple(Map.of("bo", "ND98", "ma", "F-GK-HO")));

        assertThat(text()).contains("0,45 lần mức lương cơ sở", "Nghị định 98/2023/NĐ-CP, phần mức tiền thưởng");
        assertThat(text()).doesNotContain("152/2025");

        UI.getCurrent().navigate("danh-muc", QueryParameters.simple(Map.of("bo", "ND98", "ma", "T-CSTDCS")));
        assertThat(text())
                .as("who decides is the same in the list and at the end of the road")
                .contains("→ Chủ tịch UBND huyện quyết định", "có hiệu lực đến hết ngày 30/06/2025")
                .doesNotContain("→ Chủ tịch UBND xã quyết định");

        UI.getCurrent().navigate("danh-muc", QueryParameters.simple(Map.of("bo", "ND98", "muc", "types")));
        assertThat(text()).contains("Nghị định 98/2023/NĐ-CP (chưa đối chiếu điều khoản)");
    }

    private void open(String who, String key, String value) {
        people.signIn(who);
        UI.getCurrent().navigate("danh-muc", QueryParameters.of(key, value));
    }

    private String text() {
        return find(CatalogueView.class).single().getElement().getTextRecursively();
    }
}
