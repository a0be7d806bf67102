package tidings.topic;

/**
 * A name in the index that sounds like a word.
 *
 * @param written how articles write it, in lower case; its index term may have lost an ending that belongs to the name
 * @param term its index term
 */
public record Sounding(String written, String term) {}
