package vn.thidua.publication;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestEngine;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.nomination.Nominating;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;

/** Takes a published list through its days, by the same steps that people take. */
public final class Publishing {

    private final TestPeople people;
    private final PublicationService lists;
    private final ObjectionService objections;
    private final PublicListService publicLists;
    private final TestEngine engine;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    public Publishing(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        lists = context.getBean(PublicationService.class);
        objections = context.getBean(ObjectionService.class);
        publicLists = context.getBean(PublicListService.class);
        engine = context.getBean(TestEngine.class);
        jdbc = context.getBean(JdbcTemplate.class);
        clock = context.getBean(Clock.class);
    }

    /** The newest list of the nomination. */
    public UUID list(UUID nomination) {
        return jdbc.queryForObject(
                "select id from nomination_publication where nomination = ? order by opened_at desc limit 1",
                UUID.class,
                nomination);
    }

    public PublicationDetails details(String reader, UUID nomination) {
        return people.as(reader, () -> lists.details(list(nomination)));
    }

    /** Writes what the screen proposes, and posts it. */
    public void post(String poster, UUID nomination, LocalDate day) {
        post(people.id(poster), nomination, day);
    }

    public void post(AccountId poster, UUID nomination, LocalDate day) {
        write(poster, nomination);
        people.as(
                poster,
                () -> lists.post(
                        CommandKey.fresh(),
                        list(nomination),
                        new ListPosting(day, EnumSet.of(PostingPlace.OFFICE, PostingPlace.VILLAGE))));
    }

    public void write(String writer, UUID nomination) {
        write(people.id(writer), nomination);
    }

    public void write(AccountId writer, UUID nomination) {
        people.as(writer, () -> {
            UUID list = list(nomination);
            lists.write(
                    CommandKey.fresh(),
                    list,
                    lists.details(list).lines().stream()
                            .collect(Collectors.toMap(
                                    PublicationDetails.Line::line, PublicationDetails.Line::achievement)));
        });
    }

    /** The address under which the public reads it. */
    public String code(UUID nomination) {
        return jdbc.queryForObject(
                "select public_code from nomination_publication where id = ?", String.class, list(nomination));
    }

    /** Somebody objects on the page; the newest objection. */
    public UUID object(UUID nomination, @Nullable Integer number, String words) {
        publicLists.object(
                CommandKey.fresh(),
                code(nomination),
                new PublicObjection(number, "", "", words, ""),
                UUID.randomUUID().toString());
        return objection(nomination);
    }

    public UUID objection(UUID nomination) {
        return jdbc.queryForObject(
                "select id from nomination_objection where publication = ? order by entered_at desc limit 1",
                UUID.class,
                list(nomination));
    }

    public void rule(String resolver, UUID objection, ObjectionRuling ruling, String reason) {
        people.as(resolver, () -> objections.resolve(CommandKey.fresh(), objection, ruling, reason));
    }

    /** The days are over. */
    public void endPeriod(UUID nomination) {
        engine.fireTimer("ListPublication", list(nomination).toString(), "CatchEvent_PeriodEnded");
    }

    public void keepProof(String poster, UUID nomination) {
        keepProof(people.id(poster), nomination);
    }

    public void keepProof(AccountId poster, UUID nomination) {
        keep(poster, nomination, ProofKind.PHOTO, "bang-tin.png", png());
        keep(poster, nomination, ProofKind.MINUTES, "bien-ban.pdf", Nominating.pdf(nomination.toString()));
    }

    public void keep(AccountId poster, UUID nomination, ProofKind kind, String name, byte[] content) {
        people.as(
                poster,
                () -> TestFiles.<@Nullable Void>send(lists::receive, name, content, file -> {
                    lists.keep(CommandKey.fresh(), list(nomination), kind, file);
                    return null;
                }));
    }

    public void close(String poster, UUID nomination) {
        people.as(poster, () -> lists.close(CommandKey.fresh(), list(nomination)));
    }

    /** From the posting to the end, without an objection. */
    public void publish(String poster, UUID nomination) {
        post(poster, nomination, LocalDate.now(clock));
        endPeriod(nomination);
        keepProof(poster, nomination);
        close(poster, nomination);
    }

    /** The same, with one objection to the whole list or to one row of it. */
    public void publish(
            String poster,
            UUID nomination,
            @Nullable Integer number,
            String resolver,
            ObjectionRuling ruling,
            String reason) {
        post(poster, nomination, LocalDate.now(clock));
        rule(resolver, object(nomination, number, "Có điều chưa đúng"), ruling, reason);
        endPeriod(nomination);
        keepProof(poster, nomination);
        close(poster, nomination);
    }

    public List<PublicList> hanging() {
        return publicLists.hanging();
    }

    /** The smallest picture that is recognised as one; other bytes each time. */
    public static byte[] png() {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, UUID.randomUUID().hashCode());
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
