package tidings.digest;

/**
 * A passage with the one who says it.
 *
 * @param denies whether it rejects what somebody else says
 */
record Quoted(Passage passage, Speaker speaker, boolean denies) {}
