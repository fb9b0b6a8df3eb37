package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;

/** Gia đình văn hóa as a village asks for it: one list of its households, each with the meeting's votes, for this year. */
public final class CultureFamilies {

    private final Beginnings beginnings;
    private final Nominating nominating;
    private final Publishing publishing;
    private final NominationService nominations;
    private final TestPeople people;
    private final Clock clock;

    public CultureFamilies(ApplicationContext context) {
        beginnings = new Beginnings(context);
        nominating = new Nominating(context);
        publishing = new Publishing(context);
        nominations = context.getBean(NominationService.class);
        people = context.getBean(TestPeople.class);
        clock = context.getBean(Clock.class);
    }

    /** So many households, pasted as a list. */
    public NominationDraft list(int count) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String list = String.join(
                "\n",
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> n + "\tHộ ông Lưu " + mark + " " + n + "\tXóm " + (n % 7 + 1) + "\t120\t1")
                        .toList());
        HouseholdList.Read read = HouseholdList.read(list, "Thôn Xuân Đoài", null, null, List.of());
        assertThat(read.faults()).isEmpty();
        return ofTheVillage(read.households().stream()
                .map(household -> line(SubjectKind.HOUSEHOLD, household.name(), "T-GDVH"))
                .toArray(NominationDraft.Line[]::new));
    }

    /** A list that the village's head has sent in. */
    public UUID sent(int count) {
        return beginnings.submitted("truongthon", list(count));
    }

    /** A list that is being appraised; of each household the meeting agreed by fewer than half, in the same figures. */
    public UUID doubted(int count) {
        NominationDraft list = ofTheVillage(list(count).lines().stream()
                .map(line -> new NominationDraft.Line(
                                line.id(),
                                line.kind(),
                                line.name(),
                                null,
                                null,
                                line.address(),
                                null,
                                line.form(),
                                "",
                                List.of(),
                                20,
                                121)
                        .with(line.particulars()))
                .toArray(NominationDraft.Line[]::new));
        UUID id = beginnings.submitted("truongthon", list);
        publishing.publish("truongthon", id);
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        return id;
    }

    /** The village itself, for Thôn văn hóa. */
    public NominationDraft.Line village() {
        return line(SubjectKind.COLLECTIVE, "Thôn Xuân Đoài " + UUID.randomUUID(), "T-THONVH");
    }

    public NominationDraft ofTheVillage(NominationDraft.Line... lines) {
        NominationDraft merit = beginnings.ofTheVillage(lines);
        return new NominationDraft(
                merit.id(),
                -1,
                merit.unit(),
                null,
                CommendationType.CONG_TRANG,
                "Danh hiệu văn hóa năm nay",
                merit.meeting(),
                merit.lines());
    }

    private NominationDraft.Line line(SubjectKind kind, String name, String form) {
        boolean village = kind == SubjectKind.COLLECTIVE;
        return new NominationDraft.Line(
                        UUID.randomUUID(),
                        kind,
                        name,
                        null,
                        null,
                        village ? null : "Thôn Xuân Đoài",
                        null,
                        form,
                        village ? "Đường làng sạch, không có hộ vi phạm" : "",
                        village
                                ? List.of(new NominationDraft.Figure("Hộ đạt Gia đình văn hóa", "98", "%", "2026"))
                                : List.of(),
                        120,
                        1)
                .with(new LineParticulars(
                        new TitleClaim(LocalDate.now(clock).getYear(), null, null, null),
                        Posthumous.NO,
                        HeadRelation.NONE));
    }
}
