package vn.thidua.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.shared.UnitCode;

/**
 * Who plays the parts of a {@link FirstAward}, and where. A part that is not recast is played by the account of its name.
 *
 * @param seats parts that sit on the Council
 * @param voters those of them that hand in a paper
 * @param password with which each of them signs
 */
public record Cast(
        UnitCode commune,
        UnitCode village,
        Map<String, String> recast,
        List<String> seats,
        List<String> voters,
        String password) {

    private static final List<String> SAMPLE_MEMBERS = Stream.concat(
                    Stream.of("chutich", "phochutich", "thuky"),
                    IntStream.rangeClosed(1, 8).mapToObj(number -> "uyvien" + number))
            .toList();

    /** The sample commune: its officer also appraises, its chair also chairs the Council, all eleven members vote. */
    public static final Cast SAMPLE = new Cast(
            new UnitCode("ND"),
            new UnitCode("ND-T-XUANDOAI"),
            Map.of("thamdinh", "canbo", "chutichhd", "chutich"),
            SAMPLE_MEMBERS,
            SAMPLE_MEMBERS,
            "thidua");

    String account(String part) {
        return recast.getOrDefault(part, part);
    }
}
