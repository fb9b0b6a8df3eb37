package vn.thidua.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Units;
import vn.thidua.publication.PublicationDesk.Desk;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/**
 * What everybody may read of lists that hang, and how anybody objects, without signing in. A list that does not hang is not
 * there; what is read are the rows written for the notice board, never their subject.
 *
 * @see "ADR 0036"
 */
@Service
@Transactional(readOnly = true)
public class PublicListService {

    private final Publications publications;
    private final ListOwner owner;
    private final Objections objections;
    private final ObjectionSources sources;
    private final PublicationProcess process;
    private final Units units;
    private final Clock clock;

    PublicListService(
            Publications publications,
            ListOwner owner,
            Objections objections,
            ObjectionSources sources,
            PublicationProcess process,
            Units units,
            Clock clock) {
        this.publications = publications;
        this.owner = owner;
        this.objections = objections;
        this.sources = sources;
        this.process = process;
        this.units = units;
        this.clock = clock;
    }

    /** All that hang today, those that end first before the others. */
    @PreAuthorize("permitAll()")
    public List<PublicList> hanging() {
        return publications.hanging(today()).stream()
                .map(this::shown)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The list at that address, as long as it hangs. */
    @PreAuthorize("permitAll()")
    public Optional<PublicList> find(String code) {
        return publications.hangingAs(code, today()).flatMap(this::shown);
    }

    /** As everybody reads it; empty when its subject ended, or when nobody is left on it. */
    private Optional<PublicList> shown(Publication list) {
        ListSubject subject = owner.known(list.subject());
        List<ListedLine> rows = list.listed();
        List<PublicList.Entry> left = subject.underWay()
                ? IntStream.range(0, rows.size())
                        .filter(at -> !subject.row(rows.get(at).line()).ended())
                        .mapToObj(at -> entry(at + 1, rows.get(at)))
                        .toList()
                : List.of();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublicList(
                        String.valueOf(list.publicCode()),
                        units.unit(subject.unit()).name(),
                        PublicationDesk.inSentence(units.unit(subject.commune()).name()),
                        Objects.requireNonNull(list.postedOn()),
                        Objects.requireNonNull(list.endsOn()),
                        PublicationDesk.resolver(new Desk(list, subject)).role() == Role.VILLAGE_FRONT,
                        left));
    }

    private static PublicList.Entry entry(int number, ListedLine row) {
        return new PublicList.Entry(number, row.name(), row.unitName(), row.formName(), row.achievement());
    }

    /**
     * Somebody objects on the public page. For everybody; a name is not asked for. What a program fills in for people is
     * thrown away without a word.
     *
     * @param source from where it comes, as the network says; kept as a mark that names nobody, for a day
     * @throws BusinessException {@code shared.notFound} when the list does not hang, or with what is missing or too much
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void object(CommandKey key, String code, PublicObjection typed, String source) {
        if (!typed.trap().isEmpty()) {
            return;
        }
        ListSubject subject = owner.hold(publications.subjectAs(code).orElseThrow(BusinessException::notFound));
        Publication list = publications
                .hangingAs(code, today())
                .filter(found -> subject.underWay())
                .orElseThrow(BusinessException::notFound);
        Desk desk = new Desk(list, subject);
        ObjectionEntry entry = ObjectionWords.checked(
                desk,
                new ObjectionEntry(
                        line(list, typed.number()),
                        ObjectionChannel.PAGE,
                        today(),
                        typed.person(),
                        typed.contact(),
                        typed.words()));
        sources.admit(list.id(), source);
        Objection objection = new Objection(list.id(), entry, null, clock.instant());
        objections.saveAndFlush(objection);
        owner.happened(subject.id(), ListOwner.Event.OBJECTION_RECEIVED, null);
        process.objected(list.id(), objection.id());
    }

    private static @Nullable UUID line(Publication list, @Nullable Integer number) {
        if (number == null) {
            return null;
        }
        if (number < 1 || number > list.listed().size()) {
            throw BusinessException.notFound();
        }
        return list.listed().get(number - 1).line();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
