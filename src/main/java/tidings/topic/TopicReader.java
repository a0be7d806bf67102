package tidings.topic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.LanguageDetector;
import tidings.text.ProfileDetector;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** Reads a topic without a model, in any of the languages that are stored. */
public final class TopicReader implements QueryReader {
    private static final Duration LONG = Duration.ofDays(2 * 365);

    private final TextAnalysis analysis;
    private final Clock clock;
    private final Holdings holdings;
    private final TimeWords timeWords = new TimeWords();
    private final Filler filler = new Filler();
    private final LanguageDetector detector = new ProfileDetector();
    private final Variants variants;

    /** The reader looks at what is stored at every topic. */
    public TopicReader(TextAnalysis analysis, Clock clock, Holdings holdings) {
        this(analysis, new Dictionary(analysis), clock, holdings);
    }

    /** The same with a dictionary that others have too. */
    public TopicReader(TextAnalysis analysis, Dictionary dictionary, Clock clock, Holdings holdings) {
        this.analysis = analysis;
        this.clock = clock;
        this.holdings = holdings;
        this.variants = new Variants(analysis, dictionary, holdings);
    }

    @Override
    public Query read(String text, Period period, Set<String> urls) {
        String read = text.codePointCount(0, text.length()) > MAX_LENGTH
                ? text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH))
                : text;
        Quotations quotations = new Quotations(read);
        TimeWords.Reading time = time(quotations.blackened());
        String led = filler.without(time.rest());
        String rest = quotations.restored(time.period().isAlways() ? led : filler.withoutNews(led));
        List<PlacedTerm> placed = terms(rest);
        List<Term> terms = placed.stream().map(PlacedTerm::term).distinct().toList();
        List<Phrase> phrases = Stream.concat(quotations.phrases(placed).stream(), Names.in(rest, placed).stream())
                .toList();
        return new Query(text, terms, phrases, period.isAlways() ? time.period() : period, urls);
    }

    /** A time long before the first article is what the topic is about ("Chernobyl 1986"), and its words stay. */
    private TimeWords.Reading time(String text) {
        TimeWords.Reading time =
                timeWords.read(text, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        Instant end = time.period().until().map(until -> until.plus(LONG)).orElse(Instant.MAX);
        return holdings.oldest().filter(oldest -> oldest.isBefore(end)).isPresent()
                ? time
                : new TimeWords.Reading(Period.ALWAYS, text);
    }

    private List<PlacedTerm> terms(String text) {
        Set<Language> stored = holdings.languages();
        List<Reading> readings = Stream.concat(stored.stream(), Stream.of(detector.detect(text)))
                .distinct()
                .sorted(Comparator.comparing(Language::code))
                .map(language -> Reading.of(text, language, analysis))
                .toList();
        Reading asked =
                readings.stream().min(Comparator.comparingInt(Reading::words)).orElseThrow();
        List<PlacedTerm> terms = new ArrayList<>();
        for (Token word : analysis.tokens(text, Language.UNKNOWN)) {
            if (asked.has(word.start())) {
                Set<String> forms = new LinkedHashSet<>();
                readings.forEach(reading -> forms.add(reading.form(word.start()).orElse(word.term())));
                Term term = new Term(text.substring(word.start(), word.end()), forms);
                terms.add(new PlacedTerm(term, word.start(), word.end()));
            }
        }
        return variants.added(text, filler.withoutAsking(text, terms), readings, stored);
    }
}
