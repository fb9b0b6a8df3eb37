package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Another form that was put to the vote after the one that was asked for had failed.
 *
 * @param since the ballot round in which it is voted on first
 */
@Embeddable
record OtherForm(
        @Column(name = "other_form_code") String code,
        @Column(name = "other_form_name") String name,
        @Column(name = "other_form_since") Integer since) {}
