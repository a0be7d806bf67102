package tidings.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Source;
import tidings.digest.Tolls;
import tidings.story.Stories;

/** What outlets count in reports that were told, and did not count when they were. It is told, whatever else is left out. */
record ChangedTolls(Stories stories, Tolls tolls) {
    /** The news with what this report adds to it, in front of what else it says. */
    Optional<Answer.Digest> joinedTo(
            Optional<Answer.Digest> news, String topic, StoredArticle changed, ToldBefore before) {
        List<String> sentences = tolls.newIn(changed, before.known(news).sentences());
        if (sentences.isEmpty()) {
            return news;
        }
        Answer.Digest quoted = AlertDigests.quoted(topic, changed.article(), updated(changed.id()), sentences);
        return news.map(digest -> joined(digest, quoted, changed.article())).or(() -> Optional.of(quoted));
    }

    private Optional<Instant> updated(long article) {
        return stories.versions(article).stream().map(Stories.Version::replaced).reduce((older, newer) -> newer);
    }

    private static Answer.Digest joined(Answer.Digest news, Answer.Digest quoted, Article article) {
        Optional<Integer> cited = news.sources().stream()
                .filter(source -> source.url().equals(article.url()))
                .map(Source::n)
                .findFirst();
        return cited.map(n -> inFront(news, quoted, n, article.title())).orElseGet(() -> news.and(quoted));
    }

    /** The headline of what is quoted would say nothing more. */
    private static Answer.Digest inFront(Answer.Digest news, Answer.Digest quoted, int cited, String headline) {
        List<Line> lines = new ArrayList<>(news.lines());
        int first = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).citations().contains(cited))
                .findFirst()
                .orElse(lines.size());
        lines.addAll(
                first,
                quoted.lines().stream()
                        .filter(line -> !line.text().equals(headline))
                        .map(line -> new Line(line.text(), List.of(cited)))
                        .toList());
        return news.with(lines);
    }
}
