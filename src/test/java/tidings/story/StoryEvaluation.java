package tidings.story;

import tidings.article.Article;
import tidings.text.TextAnalysis;

/** What the eval profile needs to see of this package: a stream of articles, and the story of each. */
public final class StoryEvaluation {
    private final StoryClusters stories = new StoryClusters();
    private final TextAnalysis analysis;
    private int count;

    public StoryEvaluation(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The story's number. */
    public long story(Article article) {
        return stories.file(count++, TermProfile.of(article, analysis), article.published());
    }
}
