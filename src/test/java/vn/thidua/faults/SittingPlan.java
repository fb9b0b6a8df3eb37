package vn.thidua.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.journey.Cast;

/**
 * What a {@link Sitting} is about, who votes how, and the keys of its commands: all of it follows from the name, on both sides of
 * a kill.
 */
record SittingPlan(String name) {

    static final int LINES = 2;

    /** Who count the box where there is one. */
    static final List<String> COUNTERS = List.of("uyvien1", "uyvien2");

    private static final List<String> MEMBERS = Cast.SAMPLE.voters();
    private static final List<String> MIXED = List.of("WRITING", "COUNTING", "AGREEING", "MIXED");
    private static final int AGAINST_AT_MOST = 4;

    /** Whether two vote on paper and one is absent and writes; in others all vote on the screen. */
    boolean mixed() {
        return MIXED.stream().anyMatch(name::startsWith);
    }

    List<String> onPaper() {
        return mixed() ? MEMBERS.subList(MEMBERS.size() - 4, MEMBERS.size() - 2) : List.of();
    }

    /** Absent, and heard in writing. */
    List<String> inWriting() {
        return mixed() ? MEMBERS.subList(MEMBERS.size() - 2, MEMBERS.size() - 1) : List.of();
    }

    List<String> onTheScreen() {
        return MEMBERS.stream()
                .filter(member -> !onPaper().contains(member) && !inWriting().contains(member))
                .toList();
    }

    /** Who count the box, and sign what was in it; nobody where there is none. */
    List<String> whoCount() {
        return mixed() ? COUNTERS : List.of();
    }

    String last() {
        return MEMBERS.getLast();
    }

    /**
     * At most three of the eleven are against a line: it is carried, by a number of votes that follows from the name. They are
     * sought from the end where the last ones vote on paper and in writing.
     */
    boolean agrees(String member, UUID line) {
        int against = Math.floorMod(id(line.toString()).hashCode(), AGAINST_AT_MOST);
        int place = MEMBERS.indexOf(member);
        return (mixed() ? MEMBERS.size() - 1 - place : place) >= against;
    }

    List<UUID> lines() {
        return IntStream.range(0, LINES)
                .mapToObj(number -> id("line " + number))
                .toList();
    }

    /** With which a command is sent, each time. */
    UUID key(Sitting.Act act, String who) {
        return id((act == Sitting.Act.CAST_LAST ? Sitting.Act.CAST : act) + "/" + who);
    }

    /** Of all commands of that act. */
    List<UUID> keys(Sitting.Act act) {
        return senders(act).stream().map(who -> key(act, who)).toList();
    }

    /** Of whom a command of the act comes, or whom it is about. */
    private List<String> senders(Sitting.Act act) {
        return switch (act) {
            case NOMINATE, DELIVER -> List.of();
            case DECLARE -> MEMBERS;
            case CAST -> {
                List<String> first = new ArrayList<>(onTheScreen());
                first.remove(last());
                yield Stream.concat(first.stream(), onPaper().stream()).toList();
            }
            case OPINION -> inWriting();
            case CAST_LAST -> List.of(last());
            case SIGN_COUNT -> whoCount();
            case COUNT_FIRST -> mixed() ? COUNTERS.subList(0, 1) : List.of();
            case COUNT_LAST -> mixed() ? COUNTERS.subList(1, 2) : List.of();
            case PLAN, SETTLE, CONVENE, TEAM, CHECK_IN, SIGN_FIRST -> List.of("thuky");
            case OPEN, CLOSE, CONFIRM, SIGN_LAST -> List.of("chutich");
        };
    }

    private UUID id(String of) {
        return UUID.nameUUIDFromBytes((name + "/" + of).getBytes(StandardCharsets.UTF_8));
    }
}
