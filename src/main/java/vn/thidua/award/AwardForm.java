package vn.thidua.award;

import vn.thidua.shared.SubjectKind;

/**
 * A title or form of commendation of the catalogue.
 *
 * @param code such as {@code F-GK-CN}; never changes
 * @param title whether it is a danh hiệu thi đua rather than a hình thức khen thưởng
 */
public record AwardForm(String code, String name, boolean title, SubjectKind kind, DecidingLevel level) {}
