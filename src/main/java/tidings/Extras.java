package tidings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.chat.TopicAction;

/**
 * What a conversation can do on some channels only: a terminal cannot be alerted.
 *
 * @param features made with the digests that they lead to
 * @param actions offered under each digest
 */
record Extras(Function<DigestFeature, List<Feature>> features, List<TopicAction> actions) {
    static final Extras NONE = new Extras(digest -> List.of(), List.of());

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
                actions);
    }
}
