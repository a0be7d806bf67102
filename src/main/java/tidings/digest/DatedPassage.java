package tidings.digest;

import java.time.LocalDate;

/**
 * A passage with a day it tells about.
 *
 * @param published the day of its article
 * @param mentioned whether the passage names the day; otherwise that is {@code published}
 * @param told whether it is to be told on that day: on one of all that it names
 */
record DatedPassage(Passage passage, LocalDate day, LocalDate published, boolean mentioned, boolean told) {}
