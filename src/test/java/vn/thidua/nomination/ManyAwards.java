package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.RegisterLifecycle;
import vn.thidua.register.Wording;
import vn.thidua.shared.SubjectKind;

/** Somebody with a long history, nominated for merit: the form with the most ways to meet its standard. */
public final class ManyAwards {

    private final TestPeople people;
    private final EligibilityService eligibility;
    private final Subjects subjects;
    private final RegisterLifecycle register;
    private final TransactionTemplate transaction;
    private final Beginnings beginnings;
    private final Clock clock;

    public ManyAwards(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        eligibility = context.getBean(EligibilityService.class);
        subjects = context.getBean(Subjects.class);
        register = context.getBean(RegisterLifecycle.class);
        transaction = context.getBean(TransactionTemplate.class);
        beginnings = new Beginnings(context);
        clock = context.getBean(Clock.class);
    }

    /**
     * A draft for somebody new.
     *
     * @param awards how many there are in the register, half of them titles
     */
    public UUID drafted(int awards) {
        String name = "Phạm Thị " + UUID.randomUUID().toString().substring(0, 8) + " (mẫu)";
        int year = LocalDate.now(clock).getYear();
        transaction.executeWithoutResult(status -> {
            SubjectId subject = subjects.identify(
                    new SubjectDraft(SubjectKind.INDIVIDUAL, name, Drafts.XUAN_DOAI, 1968, "F", null));
            for (int award = 0; award < awards; award++) {
                register.enter(entry(subject, name, year - award / 2, award));
            }
        });
        NominationDraft.Line line = Drafts.person(name, "F-BKTP-CN")
                .with(LineParticulars.NONE.stating(
                        Statement.rated(StatementKind.RATING, year, YearRating.EXCELLENT),
                        Statement.rated(StatementKind.RATING, year - 1, YearRating.EXCELLENT)));
        return beginnings.drafted("truongthon", beginnings.ofTheVillage(line));
    }

    /** A draft for so many people, each with two awards of their own. */
    public UUID draftedList(int nominees) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        int year = LocalDate.now(clock).getYear();
        NominationDraft.Line[] lines = IntStream.range(0, nominees)
                .mapToObj(n -> "Phạm Thị " + mark + " " + n + " (mẫu)")
                .map(name -> {
                    transaction.executeWithoutResult(status -> {
                        SubjectId subject = subjects.identify(
                                new SubjectDraft(SubjectKind.INDIVIDUAL, name, Drafts.XUAN_DOAI, 1968, "F", null));
                        register.enter(entry(subject, name, year - 1, 0));
                        register.enter(entry(subject, name, year, 1));
                    });
                    return Drafts.person(name, "F-BKTP-CN");
                })
                .toArray(NominationDraft.Line[]::new);
        return beginnings.drafted("truongthon", beginnings.ofTheVillage(lines));
    }

    /**
     * The answer for {@link #FORTY} awards, whoever asks: each rule that has something to say, with what it says. The same for
     * the measurement and for its daily twin.
     */
    public static final Map<String, Verdict> ANSWER = Map.of(
            "kindFitsForm", Verdict.PASS,
            "villageAgreed", Verdict.PASS,
            "noHold", Verdict.HUMAN,
            "standard.any", Verdict.PASS,
            "BR-01", Verdict.PASS,
            "BR-02", Verdict.PASS,
            "BR-14", Verdict.PASS,
            "BR-16", Verdict.PASS,
            "BR-22", Verdict.PASS);

    public static final int FORTY = 40;

    /** What the rules say of the one nominee of a draft, by rule. */
    public Map<String, Verdict> answer(UUID draft) {
        return examined(draft).stream()
                .collect(Collectors.toMap(NominationDetails.Finding::rule, NominationDetails.Finding::verdict));
    }

    /** What the rules say of its lines. */
    public List<NominationDetails.Finding> examined(UUID draft) {
        return people.as("truongthon", () -> eligibility.whileWriting(draft)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static AwardEntry entry(SubjectId subject, String name, int year, int number) {
        boolean title = number % 2 == 0;
        return new AwardEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number + "/QĐ-UBND",
                LocalDate.of(year, 3, 5),
                "Chủ tịch UBND xã",
                Drafts.XUAN_DOAI,
                1,
                subject,
                SubjectKind.INDIVIDUAL,
                name,
                Drafts.XUAN_DOAI,
                title ? "T-CSTDCS" : "F-GK-CN",
                title ? "Chiến sĩ thi đua cơ sở" : "Giấy khen",
                title ? CommendationType.CONG_TRANG : CommendationType.PHONG_TRAO,
                null,
                "DIRECT_WORKER",
                "Vận động các hộ làm đường, đợt " + number + ", cùng tổ tự quản và các đoàn thể trong thôn",
                title ? new Wording("năm " + year, false, null) : Wording.PLAIN);
    }
}
