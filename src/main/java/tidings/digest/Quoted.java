package tidings.digest;

/** A passage with the one who says it. */
record Quoted(Passage passage, Speaker speaker) {}
