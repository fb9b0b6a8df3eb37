package vn.thidua.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrontierTest {

    /** The leaves and roots that implementations of RFC 6962 test against. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void noLeaf_isTheHashOfNothing() {
        assertThat(hex(Frontier.empty().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void publishedLeaves_givePublishedRootsAtEverySize() {
        Frontier tree = Frontier.empty();
        for (int i = 0; i < LEAVES.size(); i++) {
            tree.append(Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(i))));

            assertThat(hex(tree.root())).as("size %d", i + 1).isEqualTo(ROOTS.get(i));
        }
    }

    @Property(tries = 200)
    void anyLeaves_giveTheRootOfTheDefinition(@ForAll @Size(max = 70) List<byte[]> data) {
        List<byte[]> hashes = data.stream().map(Merkle::leaf).toList();
        Frontier tree = Frontier.empty();
        hashes.forEach(tree::append);

        assertThat(tree.root()).isEqualTo(byDefinition(hashes));
    }

    @Property(tries = 100)
    void storedAndReadAgain_growsOnTheSame(
            @ForAll @IntRange(max = 300) int before, @ForAll @IntRange(max = 40) int more) {
        Frontier whole = grown(Frontier.empty(), 0, before);
        Frontier again = Frontier.of(whole.size(), whole.bytes());

        assertThat(grown(again, before, more).root())
                .isEqualTo(grown(Frontier.empty(), 0, before + more).root());
    }

    @Test
    void bytesOfAnotherSize_areRefused() {
        assertThatThrownBy(() -> Frontier.of(3, new byte[32])).isInstanceOf(IllegalStateException.class);
    }

    private static Frontier grown(Frontier tree, int from, int count) {
        for (int i = from; i < from + count; i++) {
            tree.append(Merkle.leaf(Integer.toString(i).getBytes(StandardCharsets.UTF_8)));
        }
        return tree;
    }

    /** RFC 6962, section 2.1, word for word. */
    private static byte[] byDefinition(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Merkle.emptyRoot();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Merkle.node(byDefinition(leaves.subList(0, split)), byDefinition(leaves.subList(split, leaves.size())));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
