package tidings.follow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.alert.NameKeys;
import tidings.article.Article;
import tidings.digest.Answer;
import tidings.digest.Line;
import tidings.text.Language;

/** A line of an alert in the language of its outlet: another may say the same in another language. */
record Saying(Line line, Language language) {
    static List<Saying> all(Answer.Digest digest, List<Article> articles) {
        Map<String, Language> languages =
                articles.stream().collect(Collectors.toMap(Article::url, Article::language, (one, other) -> one));
        return digest.lines().stream()
                .map(line -> new Saying(line, languages.getOrDefault(url(digest, line), Language.UNKNOWN)))
                .toList();
    }

    private static String url(Answer.Digest digest, Line line) {
        return digest.sources().get(line.citations().getFirst() - 1).url();
    }

    /** Whether one of these says as much of the same. */
    boolean isAmong(List<Saying> others) {
        NameKeys claim = NameKeys.ofClaim(line.verbatim(), language);
        return inOtherLanguages(others).anyMatch(claim::isSaidBy);
    }

    /** Whether it has no number, name or event but those of some texts, and of these. */
    boolean addsNothingTo(List<NameKeys> texts, List<Saying> others) {
        return keys().addNothingTo(
                        Stream.concat(texts.stream(), inOtherLanguages(others)).toList());
    }

    private Stream<NameKeys> inOtherLanguages(List<Saying> others) {
        return others.stream().filter(other -> !other.language.equals(language)).map(Saying::keys);
    }

    private NameKeys keys() {
        return NameKeys.of(line.verbatim(), language);
    }
}
