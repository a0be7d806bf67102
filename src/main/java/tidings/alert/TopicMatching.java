package tidings.alert;

import java.util.Objects;
import java.util.Set;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/** Reads followed topics and says how much an article is about one. */
public final class TopicMatching {
    private final Set<Language> languages;
    private final TextAnalysis analysis;
    private final Rarity rarity;

    /** @param languages those that a topic without {@code lang:} is read in */
    public TopicMatching(Set<Language> languages, TextAnalysis analysis, Rarity rarity) {
        this.languages = Set.copyOf(languages);
        this.analysis = analysis;
        this.rarity = rarity;
    }

    Matcher matcher(Expression expression) {
        return Matcher.of(expression, languages, analysis, rarity);
    }

    /**
     * By what topics are packed at the moment: other analyzers, languages, rarities or formats have another number. Never 0.
     */
    int edition() {
        int languagesRead =
                languages.stream().map(Language::code).sorted().toList().hashCode();
        return Objects.hash(PackedTopic.FORMAT, analysis.edition(), rarity.age(), languagesRead) | 1;
    }

    byte[] packed(Expression expression) {
        return PackedTopic.of(matcher(expression), edition());
    }

    ArticleTerms terms(Article article) {
        return ArticleTerms.of(article, analysis);
    }
}
