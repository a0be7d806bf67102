package tidings.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** "erklärte der Verband am Freitag", "said the minister of trade": somebody who can speak, and nothing more. */
    Optional<Speaker> behindDeterminer(List<Word> words, int from) {
        if (!lexicon().isDeterminer(words.get(from))) {
            return Optional.empty();
        }
        int first = from + 1;
        int end = nouns().end(words, first, true);
        return end > first
                        && lexicon().isSource(words.get(nouns().head(words, first, nouns().end(words, first, false))))
                ? holderOrLabel(words.subList(first, end))
                : Optional.empty();
    }

    /** "Police said", "according to local media", "сообщила полиция": somebody who can speak, without an article. */
    Optional<Speaker> bare(List<Word> words, int from) {
        int end = nouns().end(words, from, true);
        boolean inflected = lexicon().set(Kind.ARTICLES).isEmpty();
        for (int at = from; at < Math.min(end, from + 2) && inflected; at++) {
            Optional<String> nominative = nominative(words.get(at));
            boolean same = nominative.filter(words.get(at).low()::equals).isPresent();
            if (nominative.isPresent() && (same || at == from)) {
                String rest = text(words.subList(from, end))
                        .substring(words.get(at).end() - words.get(from).start());
                return Optional.of(speaker((same ? text(words.subList(from, at + 1)) : nominative.get()) + rest));
            }
        }
        return !inflected
                        && end > from
                        && lexicon().isSource(words.get(nouns().head(words, from, nouns().end(words, from, false))))
                ? label(words.subList(from, end))
                : Optional.empty();
    }

    /** "По данным рыбаков": where the noun alone would stand in the wrong case, with the phrase that leads to it. */
    Optional<Speaker> led(List<Word> words, int phrase, int from) {
        int end = nouns().end(words, from, true);
        return lexicon().set(Kind.ARTICLES).isEmpty() && end > from
                ? label(words.subList(phrase, end))
                : Optional.empty();
    }

    /** "В министерстве заявили", "в Кремле заявили": the place is who speaks. */
    Optional<Speaker> place(List<Word> words, int from, int verb) {
        if (verb - from < 2
                || !lexicon().isImpersonal(words.get(verb))
                || !lexicon().is(Kind.INSIDE, words.get(from))) {
            return Optional.empty();
        }
        List<Word> subject = words.subList(0, verb);
        boolean named = verb - from == 2
                && words.get(from + 1).isCapitalised()
                && !lexicon().is(Kind.WEEKDAYS, words.get(from + 1));
        int first = isUninflected(words.get(from + 1)) ? from + 1 : from;
        return bare(subject, from + 1).or(() -> named ? label(words.subList(first, verb)) : Optional.empty());
    }

    /** An abbreviation is the same in every case. */
    private static boolean isUninflected(Word word) {
        return word.text().length() > 1 && word.text().chars().allMatch(Character::isUpperCase);
    }

    private Optional<String> nominative(Word word) {
        return Stream.of(Kind.ORGS, Kind.BODIES, Kind.ROLES)
                .flatMap(kind -> lexicon().list(kind).stream())
                .filter(noun ->
                        noun.equals(word.low()) || (!lexicon().isRole(word) && People.sameName(noun, word.low())))
                .min(Comparator.comparing(noun -> !noun.equals(word.low())));
    }

    private Optional<Speaker> holderOrLabel(List<Word> description) {
        return people.holderOf(description)
                .filter(holder -> description.size() > 1)
                .map(Speaker::of)
                .or(() -> label(description));
    }

    private String text(List<Word> words) {
        return reading.text()
                .substring(words.getFirst().start(), words.getLast().end());
    }

    private Speaker speaker(String label) {
        return new Speaker(label, label.toLowerCase(lexicon().language().locale()), true);
    }

    /** "Tarn's navy", "Russian and Ukrainian officials": the name is only a part of it. */
    Optional<Speaker> withNouns(List<Word> words, Name name, int from, int end) {
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
        return genitive || nouns || unknown ? label(words.subList(from, end)) : Optional.empty();
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
        String label = text(words);
        boolean plain = label.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -'’.".indexOf(c) >= 0);
        return plain ? Optional.of(speaker(label)) : Optional.empty();
    }

    private Nouns nouns() {
        return new Nouns(reading);
    }

    private Lexicon lexicon() {
        return reading.lexicon();
    }
}
