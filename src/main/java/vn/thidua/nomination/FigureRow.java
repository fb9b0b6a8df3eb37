package vn.thidua.nomination;

import jakarta.persistence.Embeddable;

/** A figure as it is stored. */
@Embeddable
record FigureRow(String indicator, String value, String unit, String period) {

    static FigureRow of(NominationDraft.Figure figure) {
        return new FigureRow(
                Typed.text(figure.indicator()),
                Typed.text(figure.value()),
                Typed.text(figure.unit()),
                Typed.text(figure.period()));
    }

    NominationDraft.Figure figure() {
        return new NominationDraft.Figure(indicator, value, unit, period);
    }
}
