package tidings.alert;

import java.util.List;

/** The durable log of arrivals. An article is in it when its story is known, whichever process stored it. */
public interface Arrivals {
    /** The next that are not worked off, in order, at most so many. */
    List<Arrival> next(int limit);

    /** All up to this one are worked off and will not come again. */
    void passed(long seq);
}
