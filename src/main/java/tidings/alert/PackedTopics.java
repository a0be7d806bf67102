package tidings.alert;

import java.nio.ByteBuffer;
import java.util.List;

/** The followed topics as the index has them, kept so that a start need not analyse each again. */
public interface PackedTopics {
    /** Those with greater numbers of subscription, in their order, at most so many. */
    List<Entry> after(long id, int limit);

    /** Keeps what is packed, in place of what was; does nothing with what is followed no more. */
    void keep(List<Entry> entries);

    /**
     * A followed topic.
     *
     * @param id of the subscription
     * @param packed as the index has it, see {@link PackedTopic}; empty where it never was packed
     */
    record Entry(long id, ByteBuffer packed) {}
}
