package vn.thidua.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;

/**
 * One award's way with the stations at which everything is tried.
 *
 * @param stations by the name of the step after which it is reached
 * @param after done at the end, come what may
 */
record Walk(Where where, List<FirstAward.Step> steps, Map<String, String> stations, Runnable after) {

    Walk(Where where, List<FirstAward.Step> steps, Map<String, String> stations) {
        this(where, steps, stations, () -> {});
    }

    static final Map<String, String> TO_THE_COUNCIL = Map.ofEntries(
            Map.entry("village adds evidence", "draft"),
            Map.entry(FirstAward.VILLAGE_SUBMITS, "front"),
            Map.entry("Front confirms", "check"),
            Map.entry(FirstAward.OFFICER_CHECKS, "appraisal"),
            Map.entry("officer appraises", "ready"),
            Map.entry("secretary plans the session", "planned"),
            Map.entry("secretary settles the agenda", "agenda-settled"),
            Map.entry("secretary convenes", "convened"),
            Map.entry("secretary records presence", "quorum-there"),
            Map.entry("chair opens", "ballot"),
            Map.entry("engine counts", "counted"),
            Map.entry("chair confirms", "minutes"),
            Map.entry("secretary signs the minutes", "minutes-half-signed"),
            Map.entry("engine delivers", "decision-drafted"),
            Map.entry("officer prepares the decision", "decision-prepared"),
            Map.entry("chair signs the decision", "decision-signed"),
            Map.entry("engine finishes", "granted"));

    private static final Map<String, String> TO_THE_CITY = Map.ofEntries(
            Map.entry("engine delivers", "submission-drafted"),
            Map.entry("officer prepares the submission", "submission-prepared"),
            Map.entry("chair signs the submission", "submission-signed"),
            Map.entry("engine hands over", "handed-over"),
            Map.entry("engine opens the appraisals", "at-the-city"),
            Map.entry("officer writes the answer", "supplement-at-the-commune"),
            Map.entry("officer asks the village", "supplement-at-the-village"),
            Map.entry("engine drafts the city's decision", "city-decision-drafted"),
            Map.entry("reviewer prepares the city's decision", "city-decision-prepared"),
            Map.entry("city chair signs", "city-decision-signed"),
            Map.entry("engine finishes", "granted-by-the-city"));

    /** Both parts of the road of a form that the city grants. */
    static final Map<String, String> WITH_THE_CITY = withTheCity();

    private static Map<String, String> withTheCity() {
        Map<String, String> whole = new HashMap<>(TO_THE_COUNCIL);
        whole.putAll(TO_THE_CITY);
        return Map.copyOf(whole);
    }

    /** The road of a village's nomination. */
    static List<Walk> ofTheVillage(ApplicationContext context, Cast cast) {
        FirstAward nothing = new FirstAward(context, cast, "Chưa", "F-GK-CN");
        FirstAward giayKhen = new FirstAward(context, cast, "Giấy", "F-GK-CN");
        FirstAward bangKhen = new FirstAward(context, cast, "Bằng", "F-BKTP-CN");
        FirstAward onPaper = new FirstAward(context, cast, "Kênh", "F-BKTP-CN");
        FirstAward putOff = new FirstAward(context, cast, "Hoãn", "F-GK-CN");
        FirstAward supplemented = new FirstAward(context, cast, "Thiếu", "F-GK-CN");
        FirstAward unfit = new FirstAward(context, cast, "Trả", "F-GK-CN");
        FirstAward withdrawn = new FirstAward(context, cast, "Rút", "F-GK-CN");
        FirstAward stopped = new FirstAward(context, cast, "Dừng", "F-GK-CN");
        TestPeople people = context.getBean(TestPeople.class);
        NominationService nominations = context.getBean(NominationService.class);
        return List.of(
                new Walk(nothing, List.of(new FirstAward.Step("nothing", () -> {})), Map.of("nothing", "nothing")),
                new Walk(giayKhen, giayKhen.giayKhen(), TO_THE_COUNCIL),
                new Walk(bangKhen, bangKhen.bangKhenWithSupplement(), TO_THE_CITY),
                new Walk(
                        onPaper,
                        onPaper.untilAnsweredOnPaper(),
                        Map.of(
                                "clerk chooses the city's channel",
                                "pack-to-send",
                                "clerk sends the pack",
                                "awaiting-the-citys-answer",
                                "clerk enters the city's answer",
                                "answered-on-paper")),
                new Walk(putOff, putOff.untilPutOffWithoutCouncil(), Map.of("chair puts it off", "put-off")),
                aside(
                        supplemented,
                        "supplement",
                        () -> supplemented.check(Map.of("checkOutcome", "SUPPLEMENT", "missing", "Biên bản họp thôn"))),
                aside(unfit, "returned", () -> unfit.check(Map.of("checkOutcome", "UNFIT", "reason", "Sai đối tượng"))),
                aside(
                        withdrawn,
                        "withdrawn",
                        () -> people.as(
                                cast.account("truongthon"),
                                () -> nominations.withdraw(CommandKey.fresh(), withdrawn.nomination(), "Rút"))),
                aside(
                        stopped,
                        "stopped",
                        () -> people.as(
                                cast.account("chutich"),
                                () -> nominations.stop(CommandKey.fresh(), stopped.nomination(), "Dừng"))));
    }

    /** Off the road at the check. */
    private static Walk aside(FirstAward award, String station, Runnable act) {
        List<FirstAward.Step> steps = new ArrayList<>(award.untilChecked());
        steps.add(new FirstAward.Step(station, act));
        return new Walk(award, steps, Map.of(station, station));
    }

    /** @param take how a step is taken */
    void go(Consumer<Runnable> take, BiConsumer<String, Where> tryAt) {
        try {
            for (FirstAward.Step step : steps) {
                take.accept(step.act());
                String station = stations.get(step.name());
                if (station != null) {
                    tryAt.accept(station, where);
                }
            }
        } finally {
            after.run();
        }
    }
}
