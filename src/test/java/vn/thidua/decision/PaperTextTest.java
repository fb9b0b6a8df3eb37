package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;

class PaperTextTest {

    @Test
    void textAndLayout_giveTheBlocksBack() {
        PaperText text = new PaperText(List.of(
                new Block(Part.TYPE, "QUYẾT ĐỊNH"),
                new Block(Part.SIGNER, ""),
                Block.row(Part.ROW, List.of("1", "Nguyễn Văn Ấm", ""))));

        assertThat(PaperText.of(text.text(), text.layout())).isEqualTo(text);
        assertThat(PaperText.of(text.text(), text.layout()).blocks().getLast().cells())
                .containsExactly("1", "Nguyễn Văn Ấm", "");
    }

    @Property
    void anyCell_neverBreaksIntoASecondLineOrCell(@ForAll String typed) {
        PaperText text = new PaperText(List.of(Block.row(Part.ROW, List.of(typed, "x")), new Block(Part.ABOUT, typed)));

        assertThat(PaperText.of(text.text(), text.layout())).isEqualTo(text);
        assertThat(text.blocks().getFirst().cells()).hasSize(2);
    }

    @Test
    void layoutOfAnotherText_isRefused() {
        assertThatThrownBy(() -> PaperText.of("a\nb", "TYPE")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneLetterChanged_anotherHash() {
        PaperText one = new PaperText(List.of(new Block(Part.TYPE, "Giấy khen")));
        PaperText other = new PaperText(List.of(new Block(Part.TYPE, "Giấy khên")));

        assertThat(one.sha256()).hasSize(64).isNotEqualTo(other.sha256());
    }
}
