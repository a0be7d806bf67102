package tidings.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notices that a sentence tells as done what its sources have only as to be done: "agreed to resume" as "resumed", "will
 * leave" as "left". Verbs are found by the expressions of {@code check/tenses.txt}.
 */
final class Tenses {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern RUSSIAN = Pattern.compile("[ыэёъЫЭЁЪ]");
    private static final Pattern BREAK = Pattern.compile("[,;:.!?](?=\\s|$)|[–—«»“”„\"()\\n]");

    private final Wording wording;
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    Tenses(Wording wording) {
        this.wording = wording;
        Signals.lines("/check/tenses.txt").stream()
                .map(line -> line.split(": ", 2))
                .forEach(parts -> patterns.computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(Pattern.compile(parts[1])));
    }

    /** UTF-16 units. */
    private record Span(int start, int end) {}

    private record Text(Reading reading, String language) {}

    /** @param sentence with its words as its sources have them */
    boolean areLost(Reading sentence, List<Reading> sources) {
        Set<String> waiting = new HashSet<>();
        Set<String> others = new HashSet<>();
        boolean ukrainian = Stream.concat(Stream.of(sentence), sources.stream())
                .anyMatch(reading -> UKRAINIAN.matcher(reading.text()).find());
        for (Reading source : sources) {
            Set<Integer> ahead = ahead(text(source, ukrainian));
            source.words().forEach(word -> (ahead.contains(word.start()) ? waiting : others).add(word.low()));
        }
        waiting.removeAll(others);
        Text told = text(sentence, ukrainian);
        Set<Integer> done = found("done", told);
        done.removeAll(ahead(told));
        return sentence.words().stream().anyMatch(word -> done.contains(word.start()) && waiting.contains(word.low()));
    }

    /** Where the verbs stand that are told as not yet done. */
    private Set<Integer> ahead(Text text) {
        Set<Integer> ahead = found("ahead", text);
        List<Span> clauses = clauses(text.reading());
        for (int i = 0; i < clauses.size(); i++) {
            // In German the verb that says so stands in the clause before.
            int from = clauses.get(text.language().equals("de") && i > 0 ? i - 1 : i)
                    .start();
            if (found("real", text, new Span(from, clauses.get(i).end())).isEmpty()) {
                ahead.addAll(found("bidden", text, clauses.get(i)));
            }
        }
        return ahead;
    }

    private Set<Integer> found(String kind, Text text) {
        return clauses(text.reading()).stream()
                .flatMap(clause -> found(kind, text, clause).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Integer> found(String kind, Text text, Span clause) {
        return patterns.getOrDefault(text.language() + " " + kind, List.of()).stream()
                .map(pattern -> pattern.matcher(text.reading().text()).region(clause.start(), clause.end()))
                .flatMap(matcher -> Stream.iterate(matcher, Matcher::find, found -> found))
                .map(found -> found.start(found.groupCount()))
                .collect(Collectors.toSet());
    }

    /** A short Ukrainian sentence may have none of the letters that Russian lacks; what it is held against tells. */
    private Text text(Reading reading, boolean ukrainian) {
        return new Text(reading, language(reading, ukrainian));
    }

    private String language(Reading reading, boolean ukrainian) {
        if (CYRILLIC.matcher(reading.text()).find()) {
            return ukrainian && !RUSSIAN.matcher(reading.text()).find() ? "uk" : "ru";
        }
        if (wording.isGerman(reading)) {
            return "de";
        }
        return wording.isEnglish(reading) ? "en" : "es";
    }

    private static List<Span> clauses(Reading reading) {
        List<Span> clauses = new ArrayList<>();
        Matcher breaks = BREAK.matcher(reading.text());
        int from = 0;
        while (breaks.find()) {
            clauses.add(new Span(from, breaks.start()));
            from = breaks.end();
        }
        clauses.add(new Span(from, reading.text().length()));
        return clauses;
    }
}
