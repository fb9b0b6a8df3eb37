package vn.thidua.decision.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.decision.LineCorrection;
import vn.thidua.decision.Mending;
import vn.thidua.decision.PaperId;
import vn.thidua.workflow.FormAnswers;
import vn.thidua.workflow.FormAnswers.Answers;
import vn.thidua.workflow.ListRows;
import vn.thidua.workflow.Processes;

/** Puts together from the forms that people answered what is known of an error in a decision. */
@Component
class MendingAnswers {

    private static final Map<String, Mending.Turn> STEPS = Map.of(
            AwardDecisionModel.EXAMINE_FAULT, Mending.Turn.EXAMINE,
            AwardDecisionModel.SIGN_AMENDMENT, Mending.Turn.SIGN_AMENDMENT,
            AwardDecisionModel.NUMBER_AMENDMENT, Mending.Turn.NUMBER_AMENDMENT,
            AwardDecisionModel.SIGN_LETTER, Mending.Turn.SIGN_LETTER,
            AwardDecisionModel.NUMBER_LETTER, Mending.Turn.NUMBER_LETTER,
            AwardDecisionModel.REISSUE, Mending.Turn.REISSUE);

    private final Processes processes;
    private final FormAnswers answers;

    MendingAnswers(Processes processes, FormAnswers answers) {
        this.processes = processes;
        this.answers = answers;
    }

    Mending of(PaperId decision) {
        Mending.Turn step = AwardDecisionModel.MENDING.stream()
                .filter(task -> processes.isOpen(AwardDecisionModel.KEY, decision.toString(), task))
                .map(STEPS::get)
                .findFirst()
                .orElse(null);
        Optional<Answers> examined = latest(decision, AwardDecisionModel.EXAMINE_FAULT);
        Mending.Returned returned =
                examined.map(found -> returned(decision, found.at())).orElse(null);
        // While it is examined, what stands there is of this course only where the signer sent it back.
        boolean ofThisCourse = step != null && (step != Mending.Turn.EXAMINE || returned != null);
        return new Mending(
                step,
                ofThisCourse ? examined.map(MendingAnswers::found).orElse(null) : null,
                step == Mending.Turn.EXAMINE ? returned : null,
                mended(decision));
    }

    /** The newest answer of a signer that sent it back, if nothing was found since. */
    private Mending.@Nullable Returned returned(PaperId decision, Instant since) {
        return Stream.of(
                        latest(decision, AwardDecisionModel.SIGN_AMENDMENT)
                                .map(given -> new Sent(given, "amendmentAnswer", "amendmentNote")),
                        latest(decision, AwardDecisionModel.SIGN_LETTER)
                                .map(given -> new Sent(given, "letterAnswer", "letterNote")))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(sent -> sent.given().at()))
                .filter(sent -> !sent.given().at().isBefore(since)
                        && sent.given().text(sent.answer()).equals("RETURNED"))
                .map(sent -> new Mending.Returned(
                        sent.given().text(sent.note()),
                        sent.given().by(),
                        sent.given().at()))
                .orElse(null);
    }

    private record Sent(Answers given, String answer, String note) {}

    private static Mending.Found found(Answers given) {
        return new Mending.Found(
                Mending.Kind.valueOf(given.text("fault")),
                given.text("faultFound"),
                CorrectionAnswers.of(given).stream()
                        .map(correction -> new Mending.Correction(
                                label(given, correction), correction.name(), correction.achievement()))
                        .toList(),
                given.text("certificates").equals("REISSUE"),
                given.by(),
                given.at());
    }

    private static String label(Answers given, LineCorrection correction) {
        Map<String, Object> row =
                given.rows("corrections").getOrDefault(correction.line().toString(), Map.of());
        return String.valueOf(row.getOrDefault(ListRows.LABEL, ""));
    }

    private List<Mending.MendedBy> mended(PaperId decision) {
        List<Dated> mended = new ArrayList<>();
        all(decision, AwardDecisionModel.NUMBER_AMENDMENT)
                .forEach(given ->
                        mended.add(new Dated(given, Mending.Kind.CONTENT, "amendmentNumber", "amendmentDate")));
        all(decision, AwardDecisionModel.NUMBER_LETTER)
                .forEach(given -> mended.add(new Dated(given, Mending.Kind.FORM, "letterNumber", "letterDate")));
        return mended.stream()
                .sorted(Comparator.comparing((Dated each) -> each.given().at()).reversed())
                .map(each -> new Mending.MendedBy(
                        each.kind(),
                        each.given().text(each.number()),
                        each.given().text(each.date())))
                .toList();
    }

    private record Dated(Answers given, Mending.Kind kind, String number, String date) {}

    private Optional<Answers> latest(PaperId decision, String task) {
        return answers.latest(AwardDecisionModel.KEY, decision.toString(), task);
    }

    private List<Answers> all(PaperId decision, String task) {
        return answers.all(AwardDecisionModel.KEY, decision.toString(), task);
    }
}
