package tidings.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.topic.Term;

/** Makes passages of the sentences of one article: their text as it is told, and what is to be known of it. */
record PassageBuilder(Reading reading, Topic topic, Occurrences occurrences, Stance stance, Shortness shortness) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

    /** Of these sentences, the last one included, with their dates. */
    Passage passage(int first, int last, Edits edits, Set<People.Person> people) {
        Edits all = new Edits();
        all.addAll(edits);
        Article article = reading.stored().article();
        article.published().ifPresent(published -> {
            RelativeDates dates = new RelativeDates(reading.lexicon(), published);
            IntStream.rangeClosed(first, last)
                    .forEach(
                            i -> all.addAll(dates.edits(reading, reading.parts().get(i))));
        });
        Set<Term> covered = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            covered.addAll(occurrences.in(i));
            reading.parts().get(i).words().forEach(word -> words.add(word.low()));
        }
        people.forEach(person -> covered.addAll(topic.termsIn(person.full(), article.language())));
        String text = all.apply(
                reading.text(),
                reading.parts().get(first).start(),
                reading.parts().get(last).end());
        return new Passage(
                reading.stored(),
                first,
                last,
                inOneLine(text),
                words,
                covered,
                people,
                stance.denies(last),
                IntStream.rangeClosed(first, last).anyMatch(stance::isPending),
                new Datable(reading, stance).isIn(first, last),
                new Outlook(reading, stance).due(first, last),
                topic.share(covered) * shortness.of(first, last));
    }

    /** The same, told as it is written. */
    Passage verbatim(int first, int last, Edits edits, Set<People.Person> people) {
        String text = reading.text()
                .substring(
                        reading.parts().get(first).start(),
                        reading.parts().get(last).end());
        return passage(first, last, edits, people).withText(first == last ? text : inOneLine(text));
    }

    private static String inOneLine(String text) {
        return text.indexOf('\n') < 0 ? text : LINE_BREAK.matcher(text).replaceAll(" ");
    }
}
