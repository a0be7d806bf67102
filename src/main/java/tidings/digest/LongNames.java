package tidings.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tidings.topic.Term;

/** Finds which words of a topic are one name, as articles write them. */
record LongNames(Topic topic, List<Passages> articles) {
    /** The names among these terms: neighbours are one where an article has them side by side, but no two countries. */
    List<LongName> of(Set<Term> named) {
        List<LongName> names = new ArrayList<>();
        Set<Term> all = withPlainWords(named);
        Set<Term> name = new LinkedHashSet<>();
        for (Term term : topic.terms()) {
            if (!name.isEmpty() && !(all.contains(term) && isOne(name, term))) {
                names.add(new LongName(List.copyOf(name)));
                name.clear();
            }
            if (all.contains(term)) {
                name.add(term);
            }
        }
        if (!name.isEmpty()) {
            names.add(new LongName(List.copyOf(name)));
        }
        return names;
    }

    /** "New" is mostly a plain word, but not in "the mayor of New York". */
    private Set<Term> withPlainWords(Set<Term> named) {
        List<Term> terms = List.copyOf(topic.terms());
        Set<Term> all = new HashSet<>(named);
        for (int i = terms.size() - 1; i > 0; i--) {
            Term plain = terms.get(i - 1);
            Term next = terms.get(i);
            if (all.contains(next)
                    && !Capitals.isCountry(next)
                    && articles.stream().anyMatch(article -> areOneName(article.reading(), plain, next))) {
                all.add(plain);
            }
        }
        return all;
    }

    private boolean areOneName(Reading reading, Term plain, Term next) {
        return reading.parts().stream()
                .filter(part -> !part.isHeadline())
                .map(Reading.Part::words)
                .anyMatch(sentence -> IntStream.range(1, sentence.size() - 1)
                        .filter(i -> !reading.beginsASentence(sentence, i) && LongName.touch(sentence, i + 1))
                        .filter(i -> Capitals.mayBeName(reading.lexicon(), sentence, i))
                        .anyMatch(i -> LongName.isTerm(topic, reading, sentence.get(i), plain)
                                && LongName.isTerm(topic, reading, sentence.get(i + 1), next)));
    }

    private boolean isOne(Set<Term> name, Term next) {
        Term last = List.copyOf(name).getLast();
        return !(Capitals.isCountry(last) && Capitals.isCountry(next))
                && articles.stream()
                        .filter(article -> article.whole().containsAll(Set.of(last, next)))
                        .anyMatch(article -> areSideBySide(article.reading(), last, next));
    }

    private boolean areSideBySide(Reading reading, Term one, Term next) {
        return reading.parts().stream()
                .map(Reading.Part::words)
                .anyMatch(sentence -> LongName.areSideBySide(topic, reading, sentence, one, next));
    }
}
