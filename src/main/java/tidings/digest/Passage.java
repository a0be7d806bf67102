package tidings.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param datable whether it needs the day of its article once there is newer news: it speaks of plans, of which that may tell what
 *     became, or of a weekday that nobody can be sure of
 * @param due the last day it looks ahead to; empty where it tells of a day up to its publication too
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
        boolean datable,
        Optional<LocalDate> due,
        double relevance) {
    Passage withRelevance(double value) {
        return new Passage(stored, first, last, text, words, covered, people, denies, pending, datable, due, value);
    }

    Passage withText(String other) {
        return new Passage(
                stored, first, last, other, words, covered, people, denies, pending, datable, due, relevance);
    }

    boolean overlaps(Passage other) {
        return stored.id() == other.stored.id() && first <= other.last && other.first <= last;
    }
}
