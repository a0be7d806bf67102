package tidings.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import tidings.check.Counted;
import tidings.text.Language;
import tidings.text.Token;

/**
 * What an article is about: its terms with how often they occur, names and the title counting more.
 *
 * @param counts the weightiest {@value #KEPT} terms, each with its weighted count, the weightiest first
 * @param places those of them that say where it happened
 * @param countries those that say in which country
 * @param counted what it counts there
 */
record TermProfile(Map<String, Double> counts, Set<String> places, Set<String> countries, Counted counted) {
    static final int KEPT = 100;
    /** Events differ by who and where: a capitalised word inside a sentence counts for so many. */
    private static final double NAME = 3;

    private static final double TITLE = 2;

    /** What marks a place where it is stored. */
    private static final String PLACE = "@";

    private static final String COUNTRY = "&";
    /** And what marks a figure. */
    private static final String FIGURE = "#";

    /** @param weekdays terms that the news of a day have in common, in whatever it happens */
    static TermProfile of(Tokenized article, Set<String> weekdays, Names.Named names) {
        Map<String, Double> counts = new LinkedHashMap<>();
        boolean namesTell = !article.language().equals(Language.GERMAN);
        for (Tokenized.Part part : article.parts()) {
            count(part, namesTell, counts);
        }
        counts.keySet().removeAll(weekdays);
        Map<String, Double> weightiest = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(KEPT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        return new TermProfile(
                weightiest, among(weightiest, names.places()), among(weightiest, names.countries()), Counted.NOTHING);
    }

    /** With what the article counts, which only matters where it tells of an incident somewhere. */
    TermProfile counting(Tokenized article) {
        return places.isEmpty() && countries.isEmpty()
                ? this
                : new TermProfile(counts, places, countries, counted(article));
    }

    private static Set<String> among(Map<String, Double> counts, Set<String> terms) {
        return terms.stream().filter(counts::containsKey).collect(Collectors.toSet());
    }

    private static Counted counted(Tokenized article) {
        return Counted.of(
                article.parts().getFirst().text(), article.parts().getLast().text());
    }

    private static void count(Tokenized.Part part, boolean namesTell, Map<String, Double> counts) {
        String text = part.text();
        double weight = part.isTitle() ? TITLE : 1;
        Line line = Line.from(text, 0);
        for (Token token : part.tokens()) {
            while (token.start() > line.end()) {
                line = Line.from(text, line.end() + 1);
            }
            boolean isName = namesTell
                    && !line.isTitleCase()
                    && token.start() > line.start()
                    && Character.isUpperCase(text.codePointAt(token.start()));
            counts.merge(token.term(), isName ? weight * NAME : weight, Double::sum);
        }
    }

    private record Line(int start, int end, boolean isTitleCase) {
        static Line from(String text, int start) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            return new Line(start, stop, TermProfile.isTitleCase(text.substring(start, stop)));
        }
    }

    /** In "Storm Closes Harbour" capitals tell nothing, nor do they in German. */
    private static boolean isTitleCase(String line) {
        int words = 0;
        int capitals = 0;
        boolean begins = true;
        for (int i = 0; i < line.length(); i++) {
            capitals += begins && Character.isUpperCase(line.charAt(i)) ? 1 : 0;
            begins = line.charAt(i) == ' ';
            words += begins ? 1 : 0;
        }
        return capitals * 2 > words + 1;
    }

    /** By the logarithm of how often each term occurs. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>(2 * counts.size());
        counts.forEach((term, count) -> weights.put(term, 1 + Math.log(Math.max(1, count))));
        return weights;
    }

    /** One line a term, the weightiest first, to be stored. */
    String written() {
        StringJoiner lines = new StringJoiner("\n");
        counts.forEach((term, count) -> lines.add(term + "\t" + Math.round(count) + mark(term)));
        counted.figures()
                .forEach(
                        (thing, values) -> values.forEach(value -> lines.add(String.join("\t", thing, value, FIGURE))));
        return lines.toString();
    }

    private String mark(String term) {
        return places.contains(term) ? "\t" + PLACE : countries.contains(term) ? "\t" + COUNTRY : "";
    }

    static TermProfile read(String written) {
        Map<String, Double> counts = new LinkedHashMap<>();
        Map<String, Set<String>> marked = new HashMap<>();
        Map<String, Set<String>> figures = new HashMap<>();
        written.lines().map(line -> line.split("\t")).forEach(parts -> {
            String mark = parts.length > 2 ? parts[2] : "";
            if (mark.equals(FIGURE)) {
                figures.computeIfAbsent(parts[0], any -> new HashSet<>()).add(parts[1]);
                return;
            }
            counts.put(parts[0], Double.parseDouble(parts[1]));
            if (!mark.isEmpty()) {
                marked.computeIfAbsent(mark, any -> new HashSet<>()).add(parts[0]);
            }
        });
        return new TermProfile(
                counts,
                marked.getOrDefault(PLACE, Set.of()),
                marked.getOrDefault(COUNTRY, Set.of()),
                new Counted(figures));
    }
}
