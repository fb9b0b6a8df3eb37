package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.nomination.JourneyStep;
import vn.thidua.nomination.NominationService;

/** After each step the village head reads who has the nomination now, and until when. */
@IntegrationTest
class WhoHasItIT {

    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng xã";
    private static final String COUNCIL_UNTIL = COUNCIL + ", đến hạn";

    private static final List<String> UNTIL_RECOMMENDED = List.of(
            "village submits: Trưởng Ban công tác Mặt trận, đến hạn",
            "Front confirms: Công chức tiếp nhận, đến hạn",
            "officer checks: Công chức thẩm định, đến hạn",
            "officer appraises: Thư ký Hội đồng, chờ đưa vào phiên họp",
            "secretary plans the session: " + COUNCIL_UNTIL,
            "secretary settles the agenda: " + COUNCIL_UNTIL,
            "secretary convenes: " + COUNCIL_UNTIL,
            "secretary records presence: " + COUNCIL_UNTIL,
            "chair opens: " + COUNCIL_UNTIL,
            "uyvien8 votes: " + COUNCIL_UNTIL,
            "chair closes the ballot: " + COUNCIL_UNTIL,
            "chair confirms: " + COUNCIL_UNTIL,
            "secretary writes the narrative: " + COUNCIL_UNTIL,
            "secretary signs the minutes: " + COUNCIL_UNTIL,
            "chair signs the minutes: " + COUNCIL);

    @Autowired
    ApplicationContext context;

    @Autowired
    NominationService nominations;

    @Autowired
    TestPeople people;

    @Test
    void giayKhen_isNamedWithTheOneWhoHasItAtEveryStep() {
        FirstAward award = new FirstAward(context, "Ai giữ (mẫu)", "F-GK-CN");

        assertThat(told(award, award.giayKhen()))
                .containsSubsequence(UNTIL_RECOMMENDED)
                .containsSubsequence(
                        "engine delivers: Công chức thẩm định, đến hạn",
                        "officer prepares the decision: Chủ tịch UBND xã, Phó Chủ tịch UBND xã, đến hạn",
                        "chair signs the decision: Văn thư, đến hạn",
                        "clerk numbers the decision: không còn ai");
    }

    @Test
    void bangKhen_isNamedWithTheOneWhoHasItAtEveryStep() {
        FirstAward award = new FirstAward(context, "Ai giữ nữa (mẫu)", "F-BKTP-CN");

        assertThat(told(award, award.bangKhen()))
                .containsSubsequence(UNTIL_RECOMMENDED)
                .containsSubsequence(
                        "engine delivers: Công chức thẩm định, đến hạn",
                        "officer prepares the submission: Chủ tịch UBND xã, Phó Chủ tịch UBND xã, đến hạn",
                        "chair signs the submission: Văn thư, đến hạn",
                        "clerk numbers the submission: Thành phố, chờ tiếp nhận, đến hạn",
                        "city receives: Thành phố đang thẩm định, đến hạn",
                        "engine opens the appraisals: Thành phố đang thẩm định, đến hạn",
                        "engine drafts the city's decision: Chuyên viên thẩm định thành phố, đến hạn",
                        "reviewer prepares the city's decision: Chủ tịch UBND thành phố, đến hạn",
                        "city chair signs: Văn thư, đến hạn",
                        "city clerk numbers: không còn ai");
    }

    /** What the village head reads after each step, as "step: who, until when". */
    private List<String> told(FirstAward award, List<FirstAward.Step> steps) {
        List<String> told = new ArrayList<>();
        for (FirstAward.Step step : steps) {
            step.act().run();
            told.add(step.name() + ": " + holder(current(award)));
        }
        return told;
    }

    private @Nullable JourneyStep current(FirstAward award) {
        return people.as("truongthon", () -> nominations.details(award.nomination()).journey().stream())
                .filter(step -> step.state() == JourneyStep.State.CURRENT)
                .findFirst()
                .orElse(null);
    }

    private static String holder(@Nullable JourneyStep step) {
        if (step == null) {
            return "không còn ai";
        }
        String who = Objects.requireNonNullElse(step.who(), "?");
        return step.due() == null ? who : who + ", đến hạn";
    }
}
