package tidings.text;

/** Tells in which language a text is written. */
public interface LanguageDetector {
    /** The most likely language; UNKNOWN where the text is too short or in none that the detector knows. */
    Language detect(String text);
}
