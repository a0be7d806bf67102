package tidings.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the eval profile needs to see of this package: a stream of texts, and which earlier one each is a copy of. */
public final class NearDuplicateEvaluation {
    private final List<String> kept = new ArrayList<>();
    private final NearDuplicates duplicates = new NearDuplicates(id -> Optional.of(kept.get((int) id)));

    /** The number of the earlier text that this is a copy of; the others are numbered from 0 as they come. */
    public OptionalInt copyOf(String text) {
        NearDuplicates.Prepared prepared = NearDuplicates.Prepared.of(text);
        Optional<NearDuplicates.Match> match =
                duplicates.find(prepared).stream().findFirst();
        if (match.isEmpty()) {
            duplicates.add(kept.size(), prepared.fingerprints());
            kept.add(text);
        }
        return match.stream().mapToInt(found -> (int) found.article()).findFirst();
    }
}
