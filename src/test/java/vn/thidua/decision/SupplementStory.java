package vn.thidua.decision;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.BeanFactory;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.shared.CommandKey;

/** What the commune does with the city's request, by the people whose work it is. */
class SupplementStory {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final SupplementService supplements;
    private final SupplementWritingService writing;
    private final TestPeople people;

    SupplementStory(BeanFactory beans, TestPeople people) {
        this.supplements = beans.getBean(SupplementService.class);
        this.writing = beans.getBean(SupplementWritingService.class);
        this.people = people;
    }

    SupplementDetails seenBy(String who, AppraisalId appraisal) {
        return people.as(who, () -> supplements.details(appraisal));
    }

    /** Writes as that person, over what the line says now. */
    void write(String who, AppraisalId appraisal, UnaryOperator<LineSubstance> change, String answer) {
        people.as(who, () -> {
            SupplementDetails now = supplements.details(appraisal);
            SupplementKept kept = writing.keep(
                    appraisal,
                    new SupplementDraft(now.content(), now.answer()),
                    new SupplementDraft(change.apply(now.content()), answer));
            if (!kept.open()) {
                throw DecisionException.supplementMoved(now.request().status());
            }
        });
    }

    void attach(String who, AppraisalId appraisal, String file) {
        people.as(who, () -> {
            TestFiles.send(
                    supplements::receive,
                    file,
                    PDF,
                    received -> supplements.attach(CommandKey.fresh(), appraisal, received));
        });
    }

    SupplementSent send(AppraisalId appraisal) {
        return people.as(
                "canbo",
                () -> supplements.send(
                        CommandKey.fresh(),
                        appraisal,
                        supplements.details(appraisal).version()));
    }

    /** Answers without touching what the line says. */
    void answerUnchanged(AppraisalId appraisal) {
        write("canbo", appraisal, content -> content, "Đã gửi kèm xác nhận của thôn");
        send(appraisal);
    }

    /** Answers with another achievement: the Council has to vote again. */
    void answerChanged(AppraisalId appraisal) {
        write(
                "canbo",
                appraisal,
                content -> achieving(content, "Hiến 130 m² đất để mở rộng đường trục thôn."),
                "Đã đo lại diện tích đất");
        send(appraisal);
    }

    static LineSubstance achieving(LineSubstance content, String achievement) {
        return new LineSubstance(
                content.name(),
                content.birthYear(),
                content.sex(),
                content.address(),
                content.positionClass(),
                content.form(),
                achievement,
                content.figures());
    }

    static LineSubstance living(LineSubstance content, String address) {
        return new LineSubstance(
                content.name(),
                content.birthYear(),
                content.sex(),
                address,
                content.positionClass(),
                content.form(),
                content.achievement(),
                content.figures());
    }

    static LineSubstance asking(LineSubstance content, String form) {
        return new LineSubstance(
                content.name(),
                content.birthYear(),
                content.sex(),
                content.address(),
                content.positionClass(),
                form,
                content.achievement(),
                content.figures());
    }

    static LineSubstance named(LineSubstance content, String name) {
        return new LineSubstance(
                name,
                content.birthYear(),
                content.sex(),
                content.address(),
                content.positionClass(),
                content.form(),
                content.achievement(),
                content.figures());
    }
}
