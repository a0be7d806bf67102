package tidings.story;

import tidings.article.Article;
import tidings.text.TextAnalysis;

/** What the eval profile needs to see of this package: a stream of articles, and the story of each. */
public final class StoryEvaluation {
    private final Grouping grouping;
    private int count;

    public StoryEvaluation(TextAnalysis analysis) {
        this.grouping = new Grouping(analysis);
    }

    /** The story's number. */
    public long story(Article article) {
        return grouping.file(count++, article, Fingerprints.of(Shingles.of(article.text())), false)
                .story();
    }
}
