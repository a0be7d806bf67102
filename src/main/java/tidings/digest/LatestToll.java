package tidings.digest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.check.Counts;

/**
 * Puts the latest number of the dead beside those that a digest tells. Where it rises further, articles report what else
 * happened and have it in a sentence at their end, which says little by itself: "The toll stands at 31."
 *
 * @param quotable what may be told of the articles about the topic
 */
record LatestToll(List<Passage> quotable) {
    private static final String DEATH = "death";
    /** Many more are those of a war or of another year, in the background. */
    private static final int TIMES = 4;

    private static final int DIGITS = 7;
    /** About two sentences. Characters. */
    private static final int OPENING = 300;

    private static final int SHORT = 3;
    /** So many letters of a name stay the same in its cases. */
    private static final int STEM = 5;

    private static final Counts COUNTS = new Counts();

    /**
     * The passages with one that counts more dead than they do and came later, instead of the last one where they are as
     * many as there may be.
     */
    List<Passage> with(List<Passage> chosen, int most) {
        Optional<Passage> last = chosen.stream()
                .filter(passage -> dead(passage).isPresent())
                .max(Comparator.comparingInt((Passage passage) -> dead(passage).getAsInt()));
        return last.flatMap(told -> newer(told, chosen))
                .map(newer -> joined(chosen, newer, most))
                .orElse(chosen);
    }

    private Optional<Passage> newer(Passage told, List<Passage> chosen) {
        int dead = dead(told).getAsInt();
        return quotable.stream()
                .filter(passage -> passage.stored()
                        .article()
                        .language()
                        .equals(told.stored().article().language()))
                .filter(passage -> published(passage).isAfter(published(told)))
                .filter(passage -> areOfOneStory(told, passage))
                .filter(passage -> chosen.stream().noneMatch(passage::overlaps))
                .filter(passage ->
                        dead(passage).orElse(0) > dead && dead(passage).getAsInt() <= dead * TIMES)
                .max(Comparator.comparing(LatestToll::published)
                        .thenComparingInt(passage -> -passage.words().size()));
    }

    /** The places and people that both articles open with; countries are in the news of every day. */
    private static boolean areOfOneStory(Passage told, Passage newer) {
        Set<String> names = names(told);
        names.retainAll(names(newer));
        return !names.isEmpty();
    }

    private static Set<String> names(Passage passage) {
        Article article = passage.stored().article();
        String opening =
                article.text().substring(0, Math.min(OPENING, article.text().length()));
        Set<String> names = new HashSet<>();
        for (String text : List.of(article.title(), opening)) {
            List<Word> words = Word.of(text);
            IntStream.range(1, words.size())
                    .mapToObj(words::get)
                    .filter(word -> word.isCapitalised() && !Capitals.isCountry(word.text()))
                    .map(Word::low)
                    .filter(name -> name.length() > SHORT)
                    .map(name -> name.substring(0, Math.min(STEM, name.length())))
                    .forEach(names::add);
        }
        return names;
    }

    private static List<Passage> joined(List<Passage> chosen, Passage newer, int most) {
        List<Passage> all = new ArrayList<>(chosen.subList(0, Math.max(1, Math.min(chosen.size(), most - 1))));
        all.add(newer);
        return all;
    }

    private static Instant published(Passage passage) {
        return passage.stored().article().published().orElse(Instant.MIN);
    }

    /** The most that a passage counts of its own year. */
    private static OptionalInt dead(Passage passage) {
        String text = Line.verbatim(passage.text());
        String own = passage.stored()
                .article()
                .published()
                .map(published -> OtherYears.without(
                        text, published.atZone(ZoneOffset.UTC).getYear()))
                .orElse(text);
        return COUNTS.in(own).getOrDefault(DEATH, Set.of()).stream()
                .filter(figure ->
                        figure.length() < DIGITS && figure.chars().allMatch(digit -> '0' <= digit && digit <= '9'))
                .mapToInt(Integer::parseInt)
                .max();
    }
}
