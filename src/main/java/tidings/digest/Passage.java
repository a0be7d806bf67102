package tidings.digest;

import java.util.List;
import java.util.Set;
import tidings.article.StoredArticle;
import tidings.topic.Term;

/**
 * What may become a line: a sentence that stands alone, or one with the sentence it leans on.
 *
 * @param first the number of its first sentence in the article
 * @param last of its last one
 * @param text verbatim but for what stands in square brackets
 * @param words all its words in lower case, of the verbatim text
 * @param covered the terms of the topic it has, those of the names put in among them
 * @param denies whether it rejects what somebody else says
 * @param pending whether it speaks of what was to come or was so for the time being
 * @param relevance how far it is about the topic, 0 to 1
 */
record Passage(
        StoredArticle stored,
        int first,
        int last,
        String text,
        List<String> words,
        Set<Term> covered,
        Set<People.Person> people,
        boolean denies,
        boolean pending,
        double relevance) {
    Passage withRelevance(double value) {
        return new Passage(stored, first, last, text, words, covered, people, denies, pending, value);
    }

    Passage withText(String other) {
        return new Passage(stored, first, last, other, words, covered, people, denies, pending, relevance);
    }

    boolean overlaps(Passage other) {
        return stored.id() == other.stored.id() && first <= other.last && other.first <= last;
    }
}
