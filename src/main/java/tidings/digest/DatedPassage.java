package tidings.digest;

import java.time.LocalDate;

/**
 * A passage with a day it tells about.
 *
 * @param mentioned whether the passage names the day; otherwise it is the day the article was published
 * @param told whether it is to be told on that day: on one of all that it names
 */
record DatedPassage(Passage passage, LocalDate day, boolean mentioned, boolean told) {}
