package tidings.text;

import java.util.List;

/** Turns text into the terms of the full-text index. The same analysis serves articles, topics and sentences. */
public interface TextAnalysis {
    /** The tokens of the text in reading order; stop words of the language are left out. Never throws on any text. */
    List<Token> tokens(String text, Language language);

    /** The terms only, in reading order, with repetitions. */
    default List<String> terms(String text, Language language) {
        return tokens(text, language).stream().map(Token::term).toList();
    }

    /** A number that is another one when the same text may give other terms than before; terms that are kept need it. */
    default int edition() {
        return 1;
    }
}
