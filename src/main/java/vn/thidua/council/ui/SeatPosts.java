package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.Post;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.ui.KeptForm;

/** One choice a person: their post on the Council, or none. */
class SeatPosts extends Div {

    private final transient Map<FoundCouncil.Seat, Select<Optional<Post>>> posts = new LinkedHashMap<>();

    /** @param sitting the post with which each begins; whoever is not in it begins without one */
    SeatPosts(List<FoundCouncil.Seat> offered, Map<AccountId, Post> sitting, KeptForm draft) {
        addClassName("stack-s");
        offered.forEach(seat -> add(select(seat, Optional.ofNullable(sitting.get(seat.account())))));
        posts.forEach((seat, post) -> draft.choice(
                "seat-" + seat.account().value(),
                post,
                SeatPosts::code,
                left -> Stream.of(Post.values())
                        .map(Optional::of)
                        .filter(each -> code(each).equals(left))
                        .findFirst()
                        .orElse(Optional.empty())));
    }

    /** Whoever was given a post. */
    List<FoundCouncil.Seat> seats() {
        return posts.entrySet().stream()
                .flatMap(chosen -> chosen.getValue().getValue().stream()
                        .map(post -> new FoundCouncil.Seat(
                                chosen.getKey().account(), chosen.getKey().name(), post)))
                .toList();
    }

    private Select<Optional<Post>> select(FoundCouncil.Seat seat, Optional<Post> begins) {
        Select<Optional<Post>> post = new Select<>();
        post.setId("seat-" + seat.account().value());
        post.setLabel(seat.name());
        post.setItems(Stream.concat(Stream.of(Post.values()).map(Optional::of), Stream.of(Optional.<Post>empty()))
                .toList());
        post.setItemLabelGenerator(chosen -> chosen.map(each -> getTranslation("council.enum.Post." + each))
                .orElseGet(() -> getTranslation("council.found.notSeated")));
        post.setValue(begins);
        post.setWidthFull();
        posts.put(seat, post);
        return post;
    }

    private static String code(Optional<Post> post) {
        return post.map(Post::name).orElse("NONE");
    }
}
