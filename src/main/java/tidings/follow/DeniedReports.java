package tidings.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.alert.Correction;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.digest.Answer;
import tidings.text.Sentence;
import tidings.text.Sentences;

/**
 * What an outlet had reported and somebody else denies to it, in one quotation: "We reported that …" by itself would be told
 * as the opposite, and "That is not true" denies nothing that one can see.
 */
final class DeniedReports {
    /** What was reported, what else is said of it, and that it is untrue. */
    private static final int LONGEST = 3;

    private final Sentences sentences = new Sentences();

    /** The news with those of an article, though they are in words that are known. */
    Optional<Answer.Digest> joinedTo(
            Optional<Answer.Digest> news, String topic, StoredArticle stored, ToldBefore before) {
        Article now = stored.article();
        List<String> denied = Correction.in(stored).isPresent() ? List.of() : in(now);
        if (denied.isEmpty()) {
            return news;
        }
        List<String> told = before.known(news).sentences();
        List<String> untold = denied.stream()
                .filter(each -> told.stream().noneMatch(line -> PutRight.isIn(line, each)))
                .toList();
        Optional<Answer.Digest> beside = news.map(digest -> PutRight.beside(denied, digest, now));
        return untold.isEmpty()
                ? beside.filter(digest -> !digest.lines().isEmpty())
                : Optional.of(PutRight.joined(beside, topic, now, untold));
    }

    private List<String> in(Article article) {
        List<String> all = sentences.split(article.text(), article.language()).stream()
                .map(Sentence::text)
                .toList();
        List<String> denied = new ArrayList<>();
        for (int from = 0; from < all.size(); from++) {
            first(all.subList(from, Math.min(all.size(), from + LONGEST))).ifPresent(denied::add);
        }
        return denied;
    }

    /** Which begins with the first of these sentences. */
    private static Optional<String> first(List<String> sentences) {
        return IntStream.rangeClosed(1, sentences.size())
                .mapToObj(end -> sentences.subList(0, end))
                .filter(some -> isDenied(some) && !isDenied(some.subList(1, some.size())))
                .map(some -> String.join(" ", some))
                .findFirst();
    }

    private static boolean isDenied(List<String> sentences) {
        return Correction.denies(String.join(" ", sentences));
    }
}
