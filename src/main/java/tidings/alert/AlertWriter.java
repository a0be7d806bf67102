package tidings.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.message.Content;

/** Puts alerts into words. */
public interface AlertWriter {
    /** The message for a bundle; empty where none of its alerts has anything to tell that is new. */
    Optional<Written> write(Bundle bundle, List<Item> items);

    /**
     * An alert that is to be told.
     *
     * @param earlier what this place was told of the same story before
     * @param correction of that
     */
    record Item(
            Bundle.Part part, Subscription subscription, List<Alert.Told> earlier, Optional<Correction> correction) {
        public Item {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * A message.
     *
     * @param sentences what it tells, by alert; alerts with nothing new are missing
     */
    record Written(Content content, Map<Long, List<String>> sentences) {
        public Written {
            sentences = Map.copyOf(sentences);
        }
    }
}
