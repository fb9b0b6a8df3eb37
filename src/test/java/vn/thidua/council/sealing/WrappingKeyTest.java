package vn.thidua.council.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrappingKeyTest {

    private static final byte[] ROUND_1 = "key/session/1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROUND_2 = "key/session/2".getBytes(StandardCharsets.US_ASCII);

    @Test
    void wrappedSecret_unwrapsWithTheSameKeyForTheSameRound() {
        byte[] key = WrappingKey.fresh();
        byte[] secret = {1, 2, 3};

        byte[] wrapped = WrappingKey.of(key).wrap(secret, ROUND_1);

        assertThat(WrappingKey.of(key).unwrap(wrapped, ROUND_1)).isEqualTo(secret);
        assertThat(WrappingKey.of(key).wrap(secret, ROUND_1)).isNotEqualTo(wrapped);
    }

    @Test
    void anotherKeyOrAnotherRound_doesNotUnwrap() {
        byte[] key = WrappingKey.fresh();
        byte[] wrapped = WrappingKey.of(key).wrap(new byte[32], ROUND_1);

        assertThatThrownBy(() -> WrappingKey.of(WrappingKey.fresh()).unwrap(wrapped, ROUND_1))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> WrappingKey.of(key).unwrap(wrapped, ROUND_2))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keyOfAnotherLength_isRefused() {
        assertThatThrownBy(() -> WrappingKey.of(new byte[5])).isInstanceOf(IllegalStateException.class);
    }
}
