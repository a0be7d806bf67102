package tidings.topic;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tidings.text.Language;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** Reads a topic without a model, in any of the languages that are stored. */
public final class TopicReader implements QueryReader {
    private final TextAnalysis analysis;
    private final Clock clock;
    private final Supplier<Set<Language>> languages;
    private final TimeWords timeWords = new TimeWords();

    /** The reader asks for the languages at every topic: they are those of the articles stored by then. */
    public TopicReader(TextAnalysis analysis, Clock clock, Supplier<Set<Language>> languages) {
        this.analysis = analysis;
        this.clock = clock;
        this.languages = languages;
    }

    @Override
    public Query read(String text, Period period, Set<String> urls) {
        String read = text.codePointCount(0, text.length()) > MAX_LENGTH
                ? text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH))
                : text;
        TimeWords.Reading time =
                timeWords.read(read, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        return new Query(text, terms(time.rest()), List.of(), period.isAlways() ? time.period() : period, urls);
    }

    private List<Term> terms(String text) {
        List<Token> words = analysis.tokens(text, Language.UNKNOWN);
        List<Map<Integer, String>> readings = languages.get().stream()
                .sorted(Comparator.comparing(Language::code))
                .map(language -> formsByStart(text, language))
                .toList();
        Map<Integer, String> asked = readings.stream()
                .min(Comparator.comparingInt(Map::size))
                .orElseGet(() -> formsByStart(text, Language.UNKNOWN));
        List<Term> terms = new ArrayList<>();
        for (Token word : words) {
            if (asked.containsKey(word.start())) {
                Set<String> forms = new LinkedHashSet<>();
                readings.forEach(reading -> forms.add(reading.getOrDefault(word.start(), word.term())));
                forms.add(asked.getOrDefault(word.start(), word.term()));
                terms.add(new Term(text.substring(word.start(), word.end()), forms));
            }
        }
        return terms.stream().distinct().toList();
    }

    private Map<Integer, String> formsByStart(String text, Language language) {
        Map<Integer, String> forms = new HashMap<>();
        analysis.tokens(text, language).forEach(token -> forms.putIfAbsent(token.start(), token.term()));
        return forms;
    }
}
