package vn.thidua.journey;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.Hands;
import vn.thidua.council.OpenVoteService;
import vn.thidua.council.OutcomeService;
import vn.thidua.shared.CommandKey;

/** The Council votes openly, and comes to other conclusions than yes or no. */
class OutcomeRoads {

    private final ApplicationContext context;
    private final TwoCommunes world;
    private final JdbcTemplate jdbc;

    OutcomeRoads(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    List<Walk> all() {
        return List.of(byCall(), byHands(), notCarried());
    }

    private Walk byCall() {
        FirstAward award = award("Gọi tên", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("ballot_mode", "ROLL_CALL")
                .then(untilOpened(award))
                .at("roll-call")
                .end();
    }

    private Walk byHands() {
        FirstAward award = award("Giơ tay", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("ballot_mode", "SHOW_OF_HANDS")
                .then(untilOpened(award))
                .at("show-of-hands")
                .at(
                        "hands-to-confirm",
                        () -> award.as(
                                "thuky",
                                () -> context.getBean(OpenVoteService.class)
                                        .enterHands(
                                                CommandKey.fresh(),
                                                award.session(),
                                                List.of(new Hands(item(award), 1, 0, 0)))))
                .end();
    }

    /** Nobody hands in a paper: it fails, another form is put to the vote, and in the end it is to be completed. */
    private Walk notCarried() {
        FirstAward award = award("Chưa đạt", "F-BKTP-CN");
        OutcomeService outcomes = context.getBean(OutcomeService.class);
        return new Road(jdbc, award)
                .rule("other_form", "ON")
                .then(untilOpened(award))
                .then(SideRoads.between(award.untilRecommended(), "chair closes the ballot", "chair confirms"))
                .at("not-carried")
                .at(
                        "other-form-put",
                        () -> award.as(
                                "chutichhd",
                                () -> outcomes.putOtherForm(
                                        CommandKey.fresh(), award.session(), item(award), "F-GK-CN")))
                .then(() -> award.as(
                        "chutichhd",
                        () -> outcomes.putOff(
                                CommandKey.fresh(),
                                award.session(),
                                item(award),
                                AgendaSource.Until.SUPPLEMENT,
                                "Thiếu xác nhận")))
                .then(award.untilRecommended().stream()
                        .dropWhile(step -> !step.name().equals("chair confirms"))
                        .toList())
                .at("to-be-completed")
                .end();
    }

    private List<FirstAward.Step> untilOpened(FirstAward award) {
        List<FirstAward.Step> steps = award.untilRecommended();
        int opens = steps.stream().map(FirstAward.Step::name).toList().indexOf("chair opens");
        return steps.subList(0, opens + 1);
    }

    private UUID item(FirstAward award) {
        return new Situation(jdbc, award).item();
    }

    private FirstAward award(String marker, String form) {
        return new FirstAward(context, world.cast(), marker, form);
    }
}
