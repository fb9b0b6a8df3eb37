package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One clear figure with what it counts: "11/13 có mặt, cần 9". */
public class Figure extends Div {

    public Figure(String figure, String words, Tone tone) {
        addClassNames("figure", tone.css());
        Span number = new Span(figure);
        number.addClassName("figure-number");
        Span what = new Span(words);
        what.addClassName("figure-words");
        add(number, what);
    }
}
