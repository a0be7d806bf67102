package tidings.topic;

/**
 * A term and where it stands in the topic.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
record PlacedTerm(Term term, int start, int end) {}
