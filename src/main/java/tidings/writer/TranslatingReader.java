package tidings.writer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidings.llm.JsonModel;
import tidings.text.Language;
import tidings.text.LanguageDetector;
import tidings.text.TextAnalysis;
import tidings.topic.Holdings;
import tidings.topic.Period;
import tidings.topic.Phrase;
import tidings.topic.Query;
import tidings.topic.QueryReader;
import tidings.topic.Searcher;
import tidings.topic.Term;

/**
 * Has a model translate the words of a topic where they find nothing in the language in which it is asked. The
 * translations stand in the query as the dictionary's do, so what follows treats them alike.
 */
public final class TranslatingReader implements QueryReader {
    /** So many of the best are looked at for the language of the question. */
    private static final int LOOKED_AT = 3;
    /** More languages and words than these make an answer too long to wait for. */
    private static final int LANGUAGES = 4;

    private static final int WORDS = 12;

    private final QueryReader reader;
    private final Searcher searcher;
    private final Holdings holdings;
    private final LanguageDetector detector;
    private final Translations translations;

    public TranslatingReader(
            QueryReader reader, Stock stock, JsonModel model, ModelMemory memory, TextAnalysis analysis) {
        this.reader = reader;
        this.searcher = stock.searcher();
        this.holdings = stock.holdings();
        this.detector = stock.detector();
        this.translations = new Translations(model, memory, analysis);
    }

    /** Where it is seen whether a topic needs translating. */
    public record Stock(Searcher searcher, Holdings holdings, LanguageDetector detector) {}

    @Override
    public Query read(String text, Period period, Set<String> urls) {
        return read(text, period, urls, "");
    }

    @Override
    public Query read(String text, Period period, Set<String> urls, String who) {
        Query query = reader.read(text, period, urls);
        if (!urls.isEmpty() || query.terms().isEmpty() || query.terms().size() > WORDS) {
            return query;
        }
        Language asked = detector.detect(text);
        List<Language> others = holdings.languages().stream()
                .filter(language -> !language.equals(asked) && !language.equals(Language.UNKNOWN))
                .sorted(Comparator.comparing(Language::code))
                .limit(LANGUAGES)
                .toList();
        return others.isEmpty() || isFound(query, asked) ? query : translated(query, others, who);
    }

    private boolean isFound(Query query, Language asked) {
        return searcher.search(query, LOOKED_AT).hits().stream()
                .map(hit -> hit.stored().article().language())
                .anyMatch(language -> asked.equals(Language.UNKNOWN) || language.equals(asked));
    }

    private Query translated(Query query, List<Language> languages, String who) {
        List<Term> terms = query.terms();
        List<Set<String>> forms = translations.of(terms.stream().map(Term::word).toList(), languages, who);
        Map<Term, Term> translated = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            translated.put(terms.get(i), with(terms.get(i), forms.get(i)));
        }
        return new Query(
                query.text(),
                terms.stream().map(translated::get).toList(),
                query.phrases().stream()
                        .map(phrase -> new Phrase(
                                phrase.terms().stream()
                                        .map(term -> translated.getOrDefault(term, term))
                                        .toList(),
                                phrase.quoted()))
                        .toList(),
                query.period(),
                query.urls(),
                query.readership(),
                query.language(),
                query.wanted());
    }

    private static Term with(Term term, Set<String> more) {
        Set<String> added = new HashSet<>(more);
        added.removeAll(term.forms());
        Set<String> forms = new HashSet<>(term.forms());
        forms.addAll(added);
        Set<String> variants = new HashSet<>(term.variants());
        variants.addAll(added);
        return new Term(term.word(), forms, variants);
    }
}
