package vn.thidua.council;

/**
 * Numbered papers of one kind in one ballot round; numbers run on through the session.
 *
 * @param paper which kind: items voted on in the same way under the same majority
 */
public record PaperBatch(int round, int paper, int first, int last) {}
