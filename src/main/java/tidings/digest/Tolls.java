package tidings.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.check.Contrast;
import tidings.check.Counts;
import tidings.check.Events;
import tidings.text.Sentences;

/** What articles count of people: the dead, the injured, the arrested. Nobody may miss that such a number has changed. */
public final class Tolls {
    private static final int MOST = 3;
    private static final Counts COUNTS = new Counts();
    private static final Events EVENTS = new Events();
    private static final Contrast CONTRAST = new Contrast();

    private final Readings readings;

    public Tolls(Sentences sentences) {
        this.readings = new Readings(sentences);
    }

    /**
     * The sentences with a toll that is in none of the texts that somebody knows; for one that cannot be quoted the headline,
     * by which it can be found.
     */
    public List<String> newIn(StoredArticle article, List<String> known) {
        Set<String> tolls = counted(known);
        Reading reading = readings.of(article);
        List<Standing> standings = Standing.ofAll(reading, new People(reading));
        List<String> told = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            if (tolls.addAll(counted(reading.text(reading.parts().get(i))))) {
                told.add(quotation(reading, standings, i));
            }
        }
        return told.stream().distinct().limit(MOST).toList();
    }

    /**
     * The sentence with the toll of an article's headline, where nobody who knows these texts knows that; the headline, where
     * it cannot be quoted. In the background of an article other dead are counted.
     */
    public Optional<String> ofHeadline(StoredArticle article, List<String> known) {
        String headline = article.article().title();
        Set<String> tolls = counted(headline);
        tolls.removeAll(counted(known));
        return tolls.isEmpty()
                ? Optional.empty()
                : newIn(article, known).stream()
                        .filter(sentence -> !Collections.disjoint(counted(sentence), tolls))
                        .findFirst()
                        .or(() -> Optional.of(headline));
    }

    /** Those of some sentences with a toll that is in none of the texts that somebody knows, and in no sentence before. */
    public Set<String> newAmong(List<String> sentences, List<String> known) {
        Set<String> tolls = counted(known);
        return sentences.stream()
                .filter(sentence -> tolls.addAll(counted(Line.verbatim(sentence))))
                .collect(Collectors.toSet());
    }

    /** Those of some articles whose outlet has not counted anew since, under the same headline but for the number. */
    public List<StoredArticle> latest(List<StoredArticle> articles) {
        return articles.stream()
                .filter(each -> articles.stream().noneMatch(other -> overtakes(other.article(), each.article())))
                .toList();
    }

    private static boolean overtakes(Article now, Article then) {
        return now.source().equals(then.source())
                && isAfter(now, then)
                && !counted(then.title()).isEmpty()
                && !counted(now.title()).equals(counted(then.title()))
                && CONTRAST.substance(now.title()).equals(CONTRAST.substance(then.title()));
    }

    private static boolean isAfter(Article now, Article then) {
        return now.published()
                .flatMap(time -> then.published().filter(time::isAfter))
                .isPresent();
    }

    private static Set<String> counted(List<String> texts) {
        return texts.stream()
                .flatMap(text -> counted(Line.verbatim(text)).stream())
                .collect(Collectors.toSet());
    }

    /** Whether a text counts people. */
    static boolean isIn(String text) {
        return !counted(text).isEmpty();
    }

    /** What else has a number, such as a page or an hour, is no toll. */
    private static Set<String> counted(String text) {
        Set<String> events = EVENTS.in(text);
        return COUNTS.in(text).entrySet().stream()
                .filter(count -> events.contains(count.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static String quotation(Reading reading, List<Standing> standings, int at) {
        Reading.Part part = reading.parts().get(at);
        if (standings.get(at) instanceof Standing.Alone(var edits, var ignored)) {
            return edits.apply(reading.text(), part.start(), part.end());
        }
        if (reading.areNeighbours(at - 1, at)
                && standings.get(at - 1) instanceof Standing.Alone(var edits, var ignored)) {
            return edits.apply(reading.text(), reading.parts().get(at - 1).start(), part.end());
        }
        return standings.get(at) instanceof Standing.Leaning
                ? reading.text(part)
                : reading.stored().article().title();
    }
}
