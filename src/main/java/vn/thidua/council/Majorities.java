package vn.thidua.council;

import org.springframework.stereotype.Component;
import vn.thidua.award.Threshold;
import vn.thidua.council.tally.Counted;
import vn.thidua.council.tally.Figures;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.Texts;

/** Writes quorum and majority as sentences with their arithmetic and article. */
@Component
class Majorities {

    private final Texts texts;

    Majorities(Texts texts) {
        this.texts = texts;
    }

    /** A majority, such as "hơn 50 % tổng số thành viên". */
    String inWords(Threshold majority) {
        return share(majority);
    }

    /**
     * "7/11 thành viên đồng ý; 7 × 100 > 50 × 11 (700 > 550): đạt … (Điều …)".
     *
     * @param recused members who take no part, {@code recusalArticle} where it stands whether they are in the total
     */
    String arithmetic(AgendaItem item, Counted counted, int recused, String recusalArticle) {
        Figures figures = counted.figures();
        Threshold majority = counted.majority();
        boolean passed = counted.passed();
        String relation = relation(majority, passed);
        String sentence = texts.text(
                passed ? "council.tally.passed" : "council.tally.failed",
                figures.yes(),
                counted.total(),
                majority.denominator(),
                relation,
                majority.numerator(),
                majority.left(figures.yes()),
                majority.right(counted.total()),
                share(majority),
                String.valueOf(item.majorityArticle()));
        if (recused > 0) {
            String key = counted.recusedInTotal() > 0 ? "council.tally.recusedStay" : "council.tally.recusedLeave";
            sentence += " " + texts.text(key, recused, recusalArticle);
        }
        return item.majorityUnverified() ? sentence + " " + texts.text("council.tally.unverified") : sentence;
    }

    /** "11/13 có mặt, cần 9"; with written opinions "8/13 có mặt, 2 ý kiến bằng văn bản, cần 9". */
    String figure(Quorum quorum) {
        return texts.text(
                quorum.opinions() == 0 ? "council.quorum.figure" : "council.quorum.figureWithOpinions",
                quorum.present(),
                quorum.members(),
                quorum.needed(),
                quorum.opinions());
    }

    /** The arithmetic of the quorum. */
    String arithmetic(Quorum quorum, String article) {
        Threshold threshold = quorum.threshold();
        return texts.text(
                sentence(quorum),
                quorum.present(),
                quorum.members(),
                threshold.denominator(),
                relation(threshold, quorum.reached()),
                threshold.numerator(),
                threshold.left(quorum.takingPart()),
                threshold.right(quorum.members()),
                share(threshold),
                article,
                quorum.opinions(),
                quorum.takingPart());
    }

    private static String sentence(Quorum quorum) {
        if (quorum.opinions() == 0) {
            return quorum.reached() ? "council.quorum.reached" : "council.quorum.missing";
        }
        return quorum.reached() ? "council.quorum.reachedWithOpinions" : "council.quorum.missingWithOpinions";
    }

    private String share(Threshold threshold) {
        String kind = threshold.strict() ? "council.share.moreThan" : "council.share.atLeast";
        String figure = threshold.denominator() == 100
                ? texts.text("council.share.percent", threshold.numerator())
                : texts.text("council.share.fraction", threshold.numerator(), threshold.denominator());
        return texts.text(kind, figure);
    }

    /** The relation as it really stands between the two sides. */
    private static String relation(Threshold threshold, boolean reached) {
        if (reached) {
            return threshold.strict() ? ">" : "≥";
        }
        return threshold.strict() ? "≤" : "<";
    }
}
