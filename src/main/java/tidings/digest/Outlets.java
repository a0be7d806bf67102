package tidings.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tidings.article.StoredArticle;
import tidings.topic.Found;
import tidings.topic.Hit;

/** Which of the articles found say the very same thing. */
final class Outlets {
    private record Source(StoredArticle stored, CitationCheck check) {}

    private final List<Source> sources;

    Outlets(Found found) {
        this.sources = found.hits().stream()
                .map(Hit::stored)
                .map(stored ->
                        new Source(stored, new CitationCheck(stored.article().text())))
                .toList();
    }

    /** The articles that say it, one of each outlet, the one it was taken from first. */
    List<Long> saying(Passage passage) {
        List<Long> articles = new ArrayList<>(List.of(passage.stored().id()));
        Set<String> outlets = new HashSet<>(Set.of(passage.stored().article().source()));
        for (Source source : sources) {
            String outlet = source.stored.article().source();
            if (!outlets.contains(outlet) && source.check.says(passage.text())) {
                outlets.add(outlet);
                articles.add(source.stored.id());
            }
        }
        return articles;
    }
}
