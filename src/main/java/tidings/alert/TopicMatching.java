package tidings.alert;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.text.Dictionary;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** Reads followed topics and says how much an article is about one. */
public final class TopicMatching {
    private final Set<Language> languages;
    private final Vocabulary vocabulary;
    private final ExpressionReader reader;
    private final Rarity rarity;
    private final Nearness nearness;
    private final Inflection inflection = new Inflection();

    /** @param languages those that a topic without {@code lang:} is read in */
    public TopicMatching(Set<Language> languages, TextAnalysis analysis, Rarity rarity) {
        this(languages, analysis, new Dictionary(analysis), rarity, Nearness.UNKNOWN);
    }

    /** As above, with the dictionary that others have too, and with what says how near the meanings are. */
    public TopicMatching(
            Set<Language> languages, TextAnalysis analysis, Dictionary dictionary, Rarity rarity, Nearness nearness) {
        this.languages = Set.copyOf(languages);
        this.vocabulary = new Vocabulary(analysis, dictionary);
        this.rarity = rarity;
        this.reader = new ExpressionReader(languages, vocabulary, rarity);
        this.nearness = nearness;
    }

    /** The score that an article must have by its words at least. */
    double least() {
        return asksMeaning() ? Tally.WORTH_A_LOOK : Tally.ENOUGH;
    }

    private boolean asksMeaning() {
        return !nearness.equals(Nearness.UNKNOWN);
    }

    /** What words say of an article and a topic, joined by what their meanings say where that is known. */
    Relevance judged(Relevance byTerms, Expression topic, StoredArticle article) {
        return judged(byTerms, topic, article, written(article));
    }

    /** As above, for one of several topics of the same article. */
    Relevance judged(Relevance byTerms, Expression topic, StoredArticle article, WrittenWords written) {
        Relevance byWords = byTerms.score() < least() ? byTerms : asWritten(byTerms, topic, article, written);
        if (byWords.score() < least()) {
            return byWords;
        }
        OptionalDouble standing = nearness.of(topic.words(), article);
        return standing.isPresent() ? byWords.withMeaning(standing.getAsDouble()) : byWords;
    }

    WrittenWords written(StoredArticle article) {
        return new WrittenWords(article.article(), vocabulary);
    }

    /** The terms of the index join words that have nothing to do with each other: those that are not of the topic do not count. */
    private Relevance asWritten(Relevance byTerms, Expression topic, StoredArticle article, WrittenWords written) {
        Set<String> others = written.takenFor(topic, inflection);
        return others.isEmpty()
                ? byTerms
                : matcher(topic).relevance(ArticleTerms.without(others, article.article(), vocabulary));
    }

    /**
     * Only the clauses by which an article can be found; none where there are but small words in this language.
     *
     * @param spoken by who wrote it
     */
    Expression understood(Expression expression, Language spoken) {
        List<Expression.Clause> clauses = matcher(expression).clauses().stream()
                .map(wanted -> expression.clauses().get(wanted.position()))
                .toList();
        boolean saysSomething = clauses.stream()
                .anyMatch(clause -> clause.required()
                        || clause.alternatives().stream().anyMatch(words -> vocabulary.saysSomething(words, spoken)));
        return expression.with(saysSomething ? clauses : List.of());
    }

    /** Whether a topic lets an article in at all: by its outlet, its language and what it must not say. */
    boolean admits(Expression topic, ArticleTerms terms) {
        Matcher matcher = matcher(topic.with(List.of())); // how rare its words are takes long to say
        return matcher.excluded().stream().noneMatch(terms::has)
                && matcher.barred().stream().noneMatch(terms::has)
                && matcher.conditions().stream().allMatch(any -> any.stream().anyMatch(terms::has));
    }

    Matcher matcher(Expression expression) {
        return reader.read(expression);
    }

    /**
     * By what topics are packed at the moment: other analyzers, languages, rarities or formats have another number. Never 0.
     */
    int edition() {
        int languagesRead =
                languages.stream().map(Language::code).sorted().toList().hashCode();
        return Objects.hash(PackedTopic.FORMAT, vocabulary.edition(), rarity.age(), languagesRead) | 1;
    }

    byte[] packed(Expression expression) {
        return PackedTopic.of(matcher(expression), edition());
    }

    ArticleTerms terms(Article article) {
        return ArticleTerms.of(article, vocabulary);
    }
}
