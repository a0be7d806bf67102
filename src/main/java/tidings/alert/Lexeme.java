package tidings.alert;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tidings.text.Language;

/**
 * A word or phrase that somebody wrote, in all the forms that it may be met in.
 *
 * @param forms each once, in an order of their own
 */
record Lexeme(List<Sequence> forms) {
    Lexeme {
        forms = forms.stream()
                .distinct()
                .sorted(Comparator.comparing(form -> String.join(" ", form.terms())))
                .toList();
    }

    /** A lexeme in several languages; one without any form where it is nothing but stop words in all of them. */
    static Lexeme of(String words, Set<Language> languages, Vocabulary vocabulary) {
        return new Lexeme(List.copyOf(vocabulary.forms(words, languages)));
    }

    /** The same with the other words of its family. */
    static Lexeme ofFamily(String words, Set<Language> languages, Vocabulary vocabulary) {
        Set<Sequence> forms = new HashSet<>(vocabulary.forms(words, languages));
        forms.addAll(vocabulary.akin(words, languages));
        return new Lexeme(List.copyOf(forms));
    }

    static Lexeme of(String term) {
        return new Lexeme(List.of(new Sequence(List.of(term))));
    }

    /** Its forms that are one word. */
    Stream<String> words() {
        return forms.stream()
                .filter(form -> form.terms().size() == 1)
                .map(form -> form.terms().getFirst());
    }
}
