package tidings.follow;

import java.util.List;
import java.util.Optional;
import tidings.article.StoredArticle;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Tolls;

/** What outlets that a first alert does not quote count otherwise: all its articles are told with it, and none comes again. */
record OtherTolls(Tolls tolls) {
    /** More would make a table of the message. */
    private static final int MOST = 2;

    Answer.Digest joinedTo(Answer.Digest digest, String topic, List<StoredArticle> articles) {
        Answer.Digest all = digest;
        int added = 0;
        for (StoredArticle article : articles) {
            Optional<String> toll =
                    isCited(article, all) || added == MOST ? Optional.empty() : tolls.ofHeadline(article, texts(all));
            if (toll.isPresent()) {
                all = all.and(AlertDigests.quoted(
                        topic,
                        article.article(),
                        Optional.empty(),
                        toll.stream().toList()));
                added++;
            }
        }
        return all;
    }

    private static boolean isCited(StoredArticle article, Answer.Digest digest) {
        return digest.sources().stream()
                .anyMatch(source -> source.url().equals(article.article().url()));
    }

    private static List<String> texts(Answer.Digest digest) {
        return digest.lines().stream().map(Line::text).toList();
    }
}
