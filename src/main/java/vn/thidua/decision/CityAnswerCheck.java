package vn.thidua.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.SearchKey;

/** Whether what a clerk entered of a paper of the city can be. */
@Component
class CityAnswerCheck {

    private static final int HIGHEST_NUMBER = 99_999;

    /** Letters and hyphens, perhaps a slash: "QĐ-UBND", "UBND-NC", "SNV-TĐKT". */
    private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d/&-]{0,29}");

    private final PaperDesk desk;

    CityAnswerCheck(PaperDesk desk) {
        this.desk = desk;
    }

    PaperNumber number(Paper submission, CityAnswerEntry entry) {
        if (entry.number() < 1 || entry.number() > HIGHEST_NUMBER) {
            throw DecisionException.numberInvalid();
        }
        String symbol = SearchKey.composed(entry.symbol());
        if (!SYMBOL.matcher(symbol).matches()) {
            throw DecisionException.symbolInvalid();
        }
        PaperNumber asked = Objects.requireNonNull(submission.number(), "a submission is sent after it was numbered");
        LocalDate today = desk.today();
        if (entry.date().isBefore(asked.date()) || entry.date().isAfter(today)) {
            throw DecisionException.cityDateInvalid(asked.date(), today);
        }
        return new PaperNumber(entry.number(), symbol, entry.date());
    }

    String signer(CityAnswerEntry entry) {
        return Entered.text(entry.signer(), DecisionException.signerMissing());
    }

    /**
     * Whether a number that the commune entered before can be the same paper: it has one date, and answers a submission
     * once, with every line that it names.
     *
     * @param before what was entered of it
     * @param first the submission that it was entered for first, in words
     */
    void samePaper(Paper submission, PaperNumber number, List<CityAnswer> before, String first) {
        for (CityAnswer answer : before) {
            if (!answer.number().date().equals(number.date())) {
                throw DecisionException.cityNumberOtherDate(
                        number.printed(), number.year(), answer.number().date(), first);
            }
            if (answer.submission().equals(submission.id())) {
                throw DecisionException.cityNumberTaken(number.printed(), number.year(), own(submission));
            }
        }
    }

    private static String own(Paper submission) {
        return Objects.requireNonNull(submission.number()).printed();
    }

    /**
     * @param waiting the lines that no paper has answered yet
     * @param before other answers of the same paper, whose places on the city's list are taken
     */
    List<AnsweredLine> lines(List<AwardLine> waiting, List<CityAnswerEntry.Line> entered, List<CityAnswer> before) {
        if (entered.isEmpty()) {
            throw DecisionException.nothingAnswered();
        }
        Map<UUID, AwardLine> open = waiting.stream().collect(Collectors.toMap(AwardLine::id, Function.identity()));
        Set<UUID> seen = new HashSet<>();
        Set<Integer> ordinals = before.stream()
                .flatMap(answer -> answer.lines().stream())
                .filter(AnsweredLine::granted)
                .map(line -> Objects.requireNonNull(line.ordinal()))
                .collect(Collectors.toCollection(HashSet::new));
        List<AnsweredLine> lines = new ArrayList<>();
        for (CityAnswerEntry.Line line : entered) {
            AwardLine content = open.get(line.line());
            if (content == null) {
                throw BusinessException.notFound();
            }
            if (!seen.add(line.line())) {
                throw DecisionException.alreadyAnswered(content.name());
            }
            lines.add(line.granted() ? granted(line, content, ordinals) : refused(line, content));
        }
        return lines;
    }

    private static AnsweredLine granted(CityAnswerEntry.Line line, AwardLine content, Set<Integer> ordinals) {
        Integer ordinal = line.ordinal();
        if (ordinal == null || ordinal < 1) {
            throw DecisionException.ordinalInvalid(content.name());
        }
        if (!ordinals.add(ordinal)) {
            throw DecisionException.ordinalTwice(ordinal);
        }
        return new AnsweredLine(line.line(), true, ordinal, null);
    }

    private static AnsweredLine refused(CityAnswerEntry.Line line, AwardLine content) {
        String reason = Entered.text(line.reason(), DecisionException.refusalReasonMissing(content.name()));
        return new AnsweredLine(line.line(), false, null, reason);
    }
}
