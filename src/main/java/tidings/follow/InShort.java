package tidings.follow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.digest.Tolls;

/** What is told of a story among others: one sentence of each article, but whatever it counts anew. */
record InShort(Tolls tolls) {
    /** The first sentence of each article. */
    static Answer.Digest of(Answer.Digest digest) {
        return of(digest, Set.of());
    }

    /** The same of an update: where an article has tolls that these texts do not, the sentences with them. */
    Answer.Digest of(Answer.Digest digest, List<String> known) {
        return of(digest, tolls.newAmong(digest.lines().stream().map(Line::text).toList(), known));
    }

    private static Answer.Digest of(Answer.Digest digest, Set<String> tolls) {
        Set<Integer> cited = digest.lines().stream()
                .filter(line -> tolls.contains(line.text()))
                .flatMap(line -> line.citations().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Line> lines = digest.lines().stream()
                .filter(line -> tolls.contains(line.text()) || cited.addAll(line.citations()))
                .toList();
        return digest.with(lines);
    }
}
