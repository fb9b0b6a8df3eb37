package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.shared.Texts;
import vn.thidua.shared.TextsForTests;

class InterestTest {

    private final Texts texts = TextsForTests.bundle();

    @ParameterizedTest
    @EnumSource(Interest.Kind.class)
    void everyKind_saysWhoAndWhy(Interest.Kind kind) {
        DecisionException refusal = new Interest(kind, "cùng tổ hợp tác").refusal("Đoàn Thị Mận");

        assertThat(texts.text(refusal.key(), refusal.details().toArray())).contains("Đoàn Thị Mận");
    }

    @Test
    void onlyASharedName_isUncertain() {
        assertThat(Arrays.stream(Interest.Kind.values()).filter(kind -> !new Interest(kind, null).certain()))
                .containsExactly(Interest.Kind.SAME_NAME);
    }
}
