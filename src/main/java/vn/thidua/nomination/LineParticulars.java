package vn.thidua.nomination;

/** What is asked about a nominee in particular cases only. */
public record LineParticulars(TitleClaim title, Posthumous posthumous, HeadRelation relation) {

    public static final LineParticulars NONE = new LineParticulars(TitleClaim.NONE, Posthumous.NO, HeadRelation.NONE);
}
