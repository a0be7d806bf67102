package tidings;

import java.util.List;
import java.util.stream.Stream;
import tidings.chat.Feature;
import tidings.chat.TopicAction;

/** What a conversation can do on some channels only: a terminal cannot be alerted. */
record Extras(List<Feature> features, List<TopicAction> actions) {
    static final Extras NONE = new Extras(List.of(), List.of());

    Extras {
        features = List.copyOf(features);
        actions = List.copyOf(actions);
    }

    Extras and(Feature feature) {
        return new Extras(Stream.concat(features.stream(), Stream.of(feature)).toList(), actions);
    }
}
