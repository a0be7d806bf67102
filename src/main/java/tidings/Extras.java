package tidings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tidings.chat.Charts;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.chat.TopicAction;

/**
 * What a conversation can do on some channels only: a terminal cannot be alerted.
 *
 * @param features made with the digests that they lead to
 * @param actions offered under each digest
 * @param charts drawn with timelines
 */
record Extras(Function<DigestFeature, List<Feature>> features, List<TopicAction> actions, Charts charts) {
    static final Extras NONE = new Extras(digest -> List.of(), List.of(), Charts.NONE);

    Extras {
        actions = List.copyOf(actions);
    }

    Extras and(Feature feature) {
        return and(digest -> feature);
    }

    Extras and(Function<DigestFeature, Feature> feature) {
        return new Extras(
                digest -> {
                    List<Feature> all = new ArrayList<>(features.apply(digest));
                    all.add(feature.apply(digest));
                    return all;
                },
                actions,
                charts);
    }

    Extras and(TopicAction action) {
        return new Extras(
                features, Stream.concat(actions.stream(), Stream.of(action)).toList(), charts);
    }

    Extras with(Charts other) {
        return new Extras(features, actions, other);
    }
}
