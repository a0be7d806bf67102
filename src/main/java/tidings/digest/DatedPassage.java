package tidings.digest;

import java.time.LocalDate;

/**
 * A passage with a day it tells about.
 *
 * @param mentioned whether the passage names the day; otherwise it is the day the article was published
 */
record DatedPassage(Passage passage, LocalDate day, boolean mentioned) {}
