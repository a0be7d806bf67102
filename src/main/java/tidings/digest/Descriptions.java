package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.digest.Lexicon.Kind;

/** Names those who are described rather than named: "aid agencies", "the court of Tarn", "the water board". */
record Descriptions(Reading reading, People people) {
    /** "the regional water board". Words. */
    static final int LONGEST = 4;

    /** "According to the water board, …": what stands behind an article until the next comma, or the end. */
    Optional<Speaker> behindArticle(List<Word> words, int article) {
        if (article >= words.size() || !lexicon().is(Kind.ARTICLES, words.get(article))) {
            return Optional.empty();
        }
        for (int end = article + 2; end <= Math.min(words.size(), article + 1 + LONGEST); end++) {
            if (end == words.size() || reading.isComma(words, end)) {
                return label(words.subList(article + 1, end));
            }
        }
        return Optional.empty();
    }

    /** "Tarn's navy", "Tarn officials": the name is only a part of it. */
    Optional<Speaker> withNouns(List<Word> words, Name name, int end) {
        int after = words.indexOf(name.last()) + 1;
        boolean genitive = reading.text().startsWith("'s", name.last().end())
                || reading.text().startsWith("’s", name.last().end());
        boolean nouns = IntStream.range(after, end)
                .mapToObj(words::get)
                .anyMatch(word -> lexicon().isRole(word)
                        || lexicon().is(Kind.PEOPLE, word)
                        || lexicon().is(Kind.ORGS, word)
                        || lexicon().is(Kind.BODIES, word));
        boolean unknown = people.find(name.last().low()).isEmpty()
                && words.subList(after, end).stream().allMatch(this::mayBeANoun);
        return genitive || nouns || unknown ? label(words.subList(name.rank(words), end)) : Optional.empty();
    }

    /** Nothing shows that it is something else: "aid agencies said", but "Sudria repeatedly said". */
    private boolean mayBeANoun(Word word) {
        boolean adverb = word.low().endsWith("ly") || word.low().endsWith("но");
        return !adverb
                && !word.isNumber()
                && !lexicon().is(Kind.PREPOSITIONS, word)
                && !lexicon().is(Kind.ADVERBS, word)
                && !lexicon().is(Kind.WEEKDAYS, word)
                && !lexicon().is(Kind.MALE, word)
                && !lexicon().is(Kind.FEMALE, word)
                && lexicon().days(word).isEmpty();
    }

    /** "The court of Tarn", where languages need no "of": the name is only whose it is. */
    Optional<Speaker> withBody(List<Word> words, Name name, int end) {
        int body = name.rank(words) - 1;
        boolean owned = lexicon().set(Kind.ARTICLES).isEmpty()
                && body >= 0
                && people.find(name.last().low()).isEmpty()
                && (lexicon().is(Kind.ORGS, words.get(body)) || lexicon().is(Kind.BODIES, words.get(body)));
        if (!owned) {
            return Optional.empty();
        }
        boolean described = body > 0
                && words.get(body - 1).isCapitalised()
                && reading.text().startsWith(" ", words.get(body - 1).end())
                && words.get(body).start() == words.get(body - 1).end() + 1;
        return label(words.subList(described ? body - 1 : body, end));
    }

    /** Words that stand side by side, as a name. */
    Optional<Speaker> label(List<Word> words) {
        String label = reading.text()
                .substring(words.getFirst().start(), words.getLast().end());
        boolean plain = label.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -'’.".indexOf(c) >= 0);
        return plain
                ? Optional.of(new Speaker(
                        label, label.toLowerCase(lexicon().language().locale()), true))
                : Optional.empty();
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
