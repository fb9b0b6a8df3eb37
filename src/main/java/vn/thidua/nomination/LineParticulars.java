package vn.thidua.nomination;

/**
 * What is asked about a nominee in particular cases only.
 *
 * @param enterprise whether a collective is an enterprise or cooperative: other authorities are asked about it
 */
public record LineParticulars(TitleClaim title, Posthumous posthumous, HeadRelation relation, boolean enterprise) {

    public static final LineParticulars NONE = new LineParticulars(TitleClaim.NONE, Posthumous.NO, HeadRelation.NONE);

    public LineParticulars(TitleClaim title, Posthumous posthumous, HeadRelation relation) {
        this(title, posthumous, relation, false);
    }
}
