package tidings.chat;

import java.util.List;
import java.util.Optional;
import tidings.message.Content;

/** All that the program can do in a conversation, in the order in which menus list it. */
public record Features(List<Feature> all) {
    public Features {
        all = List.copyOf(all);
        List<String> names = all.stream().map(Feature::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("Two features share a name: %s.".formatted(names));
        }
    }

    /** The commands that somebody of this standing is offered. */
    public List<Offer> offers(Offer.Audience highest) {
        return all.stream()
                .flatMap(feature -> feature.commands().stream())
                .filter(offer -> offer.audience().compareTo(highest) <= 0)
                .toList();
    }

    /** The commands as a network's menu lists them, for somebody of this standing. */
    public List<Content.Menu.Entry> menu(Offer.Audience highest, Phrases phrases) {
        return offers(highest).stream()
                .map(offer -> new Content.Menu.Entry(offer.name(), phrases.text("command." + offer.name())))
                .toList();
    }

    Optional<Feature> named(String name) {
        return all.stream().filter(feature -> feature.name().equals(name)).findFirst();
    }

    Optional<Choice> choice(String command) {
        return all.stream()
                .flatMap(feature -> feature.commands().stream()
                        .filter(offer -> offer.name().equals(command))
                        .map(offer -> new Choice(feature, offer)))
                .findFirst();
    }

    /** The answer of the first feature that has one, see {@link Feature#heard}. */
    Optional<Reply> heard(Turn turn, Incoming incoming) {
        return all.stream()
                .flatMap(feature -> feature.heard(turn, incoming).stream())
                .findFirst();
    }

    /** A command with the feature that answers it. */
    record Choice(Feature feature, Offer offer) {}
}
