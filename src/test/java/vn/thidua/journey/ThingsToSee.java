package vn.thidua.journey;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.document.imports.ImportService;
import vn.thidua.document.sheet.Workbooks;
import vn.thidua.nomination.NominationService;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;

/** One world with a thing of each kind in each stage, made by the own commune's people. */
final class ThingsToSee {

    /** What a screen may be asked to show. */
    enum Kind {
        NOMINATION,
        LINE,
        SESSION,
        DECISION,
        SUBMISSION,
        APPRAISAL,
        TASK,
        SUBJECT,
        ACCOUNT,
        MOVEMENT,
        SHEET,
        IMPORT,
        LIST,
        NOTHING
    }

    /**
     * One thing.
     *
     * @param name of the stage it is in; of a task its id in the model
     */
    record Thing(Kind kind, String name, String id) {}

    /** The stages of a session; afterwards it is over and stays so. */
    private static final Set<String> SESSIONS =
            Set.of("planned", "convened", "ballot", "counted", "minutes", "granted");

    private static final String PAPERS = "select distinct paper from decision_paper_line where line = ? and kind = ";

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private final TestPeople people;
    private final Clock clock;
    private final TwoCommunes world;
    private final List<Thing> all = new ArrayList<>();

    ThingsToSee(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        jdbc = context.getBean(JdbcTemplate.class);
        people = context.getBean(TestPeople.class);
        clock = context.getBean(Clock.class);
    }

    List<Thing> make() {
        giayKhen("draft", "village adds evidence");
        giayKhen("front", "village submits");
        giayKhen("check", "Front confirms");
        aside("supplement", award -> award.check(Map.of("checkOutcome", "SUPPLEMENT", "missing", "Biên bản họp thôn")));
        aside(
                "withdrawn",
                award -> award.as(
                        "truongthon",
                        () -> context.getBean(NominationService.class)
                                .withdraw(CommandKey.fresh(), award.nomination(), "Rút")));
        aside(
                "stopped",
                award -> award.as(
                        "chutich",
                        () -> context.getBean(NominationService.class)
                                .stop(CommandKey.fresh(), award.nomination(), "Dừng")));
        giayKhen("appraisal", "officer checks");
        giayKhen("ready", "officer appraises");
        giayKhen("planned", "secretary plans the session");
        giayKhen("convened", "secretary records presence");
        giayKhen("ballot", "chair opens");
        boxToCount();
        giayKhen("counted", "engine counts");
        giayKhen("minutes", "secretary signs the minutes");
        giayKhen("decision-drafted", "engine delivers");
        giayKhen("decision-prepared", "officer prepares the decision");
        giayKhen("granted", "engine finishes");
        bangKhen("submission-prepared", "officer prepares the submission");
        bangKhen("handed-over", "engine hands over");
        bangKhen("at-the-city", "engine opens the appraisals");
        bangKhen("supplement-at-the-village", "officer asks the village");
        bangKhen("city-decision-prepared", "reviewer prepares the city's decision");
        bangKhen("granted-by-the-city", "engine finishes");
        FirstAward onPaper = award("onPaper", "F-BKTP-CN");
        through(onPaper.untilAnsweredOnPaper(), "clerk sends the pack");
        look("awaiting-the-citys-answer", onPaper);
        add(Kind.ACCOUNT, "own", world.account(TwoCommunes.Side.OWN, "VILLAGE_HEAD"));
        add(Kind.ACCOUNT, "elsewhere", world.account(TwoCommunes.Side.OTHER_CITY, "VILLAGE_HEAD"));
        hanging();
        brought();
        String commune = TwoCommunes.Side.OWN.commune().value();
        all.add(new Thing(Kind.MOVEMENT, "launched", commune + "/NTM"));
        all.add(new Thing(Kind.NOTHING, "unknown", UUID.randomUUID().toString()));
        all.add(new Thing(Kind.NOTHING, "mistyped", "khong-phai-ma"));
        return all;
    }

    /** A list that hangs before the nomination is filed. */
    private void hanging() {
        String general = "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'publication_stage'"
                + " and form is null";
        jdbc.update(general, "BEFORE_FILING");
        FirstAward award = award("niêm yết", "F-GK-CN");
        through(award.untilChecked(), "village submits");
        jdbc.update(general, "NONE");
        new Publishing(context)
                .post(world.account(TwoCommunes.Side.OWN, "VILLAGE_HEAD"), award.nomination(), LocalDate.now(clock));
        look("list-hangs", award);
        found(
                Kind.LIST,
                "list-hangs",
                "select id from nomination_publication where nomination = ?",
                award.nomination());
    }

    /** A table from Excel. */
    private void brought() {
        String kind = "ho-gia-dinh";
        all.add(new Thing(Kind.SHEET, "households", kind));
        byte[] table = Workbooks.of(
                List.of("Họ tên chủ hộ", "Thôn"),
                List.of(List.of("Hộ Để Xem", TwoCommunes.Side.OWN.village().value())));
        people.as(world.account(TwoCommunes.Side.OWN, "APPRAISER"), () -> {
            ImportService imports = context.getBean(ImportService.class);
            Received file = context.getBean(Attachments.class).receive("xem.xlsx", new ByteArrayInputStream(table));
            all.add(new Thing(
                    Kind.IMPORT,
                    "checking",
                    imports.bringIn(CommandKey.fresh(), kind, TwoCommunes.Side.OWN.commune(), file)
                            .id()
                            .value()
                            .toString()));
        });
    }

    /** A session of which only the counting team sees the papers. */
    private void boxToCount() {
        ChannelRoads roads = new ChannelRoads(context, world);
        session("box-to-count", roads.box());
        session("count-to-sign", roads.counted());
    }

    private void session(String stage, Walk walk) {
        walk.steps().forEach(step -> step.act().run());
        found(
                Kind.SESSION,
                stage,
                "select session from council_agenda_item where subject = ?",
                walk.where().line());
        walk.after().run();
    }

    private void giayKhen(String stage, String last) {
        FirstAward award = award(stage, "F-GK-CN");
        through(award.giayKhen(), last);
        look(stage, award);
    }

    private void bangKhen(String stage, String last) {
        FirstAward award = award(stage, "F-BKTP-CN");
        through(award.bangKhenWithSupplement(), last);
        look(stage, award);
    }

    private void aside(String stage, Consumer<FirstAward> act) {
        FirstAward award = award(stage, "F-GK-CN");
        award.untilChecked().forEach(step -> step.act().run());
        act.accept(award);
        look(stage, award);
    }

    private FirstAward award(String marker, String form) {
        return new FirstAward(context, world.cast(), "Xem " + marker, form);
    }

    private static void through(List<FirstAward.Step> steps, String last) {
        for (FirstAward.Step step : steps) {
            step.act().run();
            if (step.name().equals(last)) {
                return;
            }
        }
        throw new IllegalArgumentException("No step " + last);
    }

    /** Every id that came into being with the award. */
    private void look(String stage, FirstAward award) {
        UUID line = award.line();
        all.add(new Thing(Kind.NOMINATION, stage, award.nomination().toString()));
        all.add(new Thing(Kind.LINE, stage, line.toString()));
        if (SESSIONS.contains(stage)) {
            found(Kind.SESSION, stage, "select session from council_agenda_item where subject = ?", line);
        }
        found(Kind.DECISION, stage, PAPERS + "'DECISION'", line);
        found(Kind.SUBMISSION, stage, PAPERS + "'SUBMISSION'", line);
        found(Kind.APPRAISAL, stage, "select id from decision_appraisal where line = ?", line);
        found(Kind.SUBJECT, stage, "select subject from register_award where line = ?", line);
        for (String task : new Situation(jdbc, award).tasks()) {
            Map<String, Object> item =
                    jdbc.queryForMap("select task_key, assignee from workflow_item where task_id = ?", task);
            String where = stage.startsWith("city-") ? " of the city" : "";
            nameOf((UUID) item.get("assignee"))
                    .forEach(whose -> all.add(new Thing(Kind.TASK, item.get("task_key") + where + whose, task)));
        }
    }

    private void found(Kind kind, String stage, String sql, UUID line) {
        jdbc.queryForList(sql, UUID.class, line).forEach(id -> all.add(new Thing(kind, stage, id.toString())));
    }

    private void add(Kind kind, String name, AccountId id) {
        all.add(new Thing(kind, name, id.toString()));
    }

    /** Nothing for somebody who is not among those who look. */
    private List<String> nameOf(@Nullable UUID assignee) {
        if (assignee == null) {
            return List.of("");
        }
        return TwoCommunes.everybody().stream()
                .filter(part ->
                        world.account(TwoCommunes.Side.OWN, part).value().equals(assignee))
                .map(part -> " of " + part)
                .toList();
    }
}
