package vn.thidua.faults;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.WritingService;
import vn.thidua.shared.Drafts;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** What a village head has typed and not handed in: into a nomination, and into a form of one task. */
final class Typing {

    private static final UnitCode VILLAGE = new UnitCode("ND-T-XUANDOAI");
    private static final String FIELD = "reason";

    /** As long as somebody dictates. */
    private static final String DICTATED = "Bà con phấn khởi vì đường thôn rộng thêm, xe cứu thương vào được tận ngõ. "
            .repeat(28)
            .strip();

    private final TestPeople people;
    private final WritingService writing;
    private final DraftService nominations;
    private final Drafts drafts;
    private final UUID nomination;

    Typing(ApplicationContext context, Road road) {
        people = context.getBean(TestPeople.class);
        writing = context.getBean(WritingService.class);
        nominations = context.getBean(DraftService.class);
        drafts = context.getBean(Drafts.class);
        nomination = road.nomination();
    }

    /** What a screen does every two seconds. */
    String keep() {
        people.as("truongthon", () -> {
            NominationDraft empty = NominationDraft.empty(nomination, VILLAGE);
            writing.keep(
                    empty,
                    new NominationDraft(
                            nomination,
                            empty.version(),
                            empty.unit(),
                            empty.movement(),
                            empty.type(),
                            "Hiến đất mở rộng đường thôn",
                            empty.meeting(),
                            List.of(told())));
            drafts.at(place()).keep(Map.of(FIELD, DICTATED));
        });
        return "kept";
    }

    private static NominationDraft.Line told() {
        return new NominationDraft.Line(
                UUID.randomUUID(),
                SubjectKind.INDIVIDUAL,
                "Lê Thị Nháp (mẫu)",
                null,
                null,
                null,
                null,
                "F-GK-CN",
                DICTATED,
                List.of(),
                null,
                null);
    }

    /** {@code all of it}, or what is missing. */
    String left() {
        return people.as("truongthon", () -> {
            boolean line = nominations.draft(nomination).lines().stream()
                    .anyMatch(told -> told.achievement().equals(DICTATED));
            boolean form = drafts.at(place())
                    .find()
                    .filter(draft -> DICTATED.equals(draft.typed().get(FIELD)))
                    .isPresent();
            return line && form ? "all of it" : "nomination " + line + ", form " + form;
        });
    }

    private String place() {
        return "typed/" + nomination;
    }
}
