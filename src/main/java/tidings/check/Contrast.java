package tidings.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In what two sentences differ that have many words in common: one may deny the other, or go on from it. */
public final class Contrast {
    /** A clause of more words says more than who speaks. */
    private static final int SPEAKER = 6;

    private static final Pattern PART = Pattern.compile("[:;.!?]\\s+|\\s+[–—-]\\s+");
    private static final Pattern CLAUSE = Pattern.compile("\\s*[,–—;]\\s+");

    private final Wording wording = Wording.get();
    private final Opposites opposites = new Opposites();
    private final OtherNames otherNames = new OtherNames(wording);
    private final Localities localities = new Localities(otherNames);

    /** Whether one says no to what the other says, or the opposite of it. */
    public boolean isDenial(String one, String other) {
        Reading first = Reading.of(one);
        Reading second = Reading.of(other);
        return saysNo(first) != saysNo(second) || opposites.between(first.low(), second.low());
    }

    /** The same of headlines. What one of them asks denies nothing: "what we know and what we do not". */
    public boolean isDenialOfHeadline(String one, String other) {
        return isDenial(statement(one), statement(other));
    }

    private String statement(String headline) {
        return PART.splitAsStream(headline)
                .filter(part -> Word.of(part).stream()
                        .limit(1)
                        .noneMatch(first -> wording.signals().has("asking", first.low())))
                .collect(Collectors.joining(": "));
    }

    /** Whether the sentence has a word of denial, or calls something untrue. */
    public boolean saysNo(String sentence) {
        return saysNo(Reading.of(sentence));
    }

    /** Whether a headline is that of a retraction. */
    public boolean takesBack(String headline) {
        return Word.of(headline).stream().anyMatch(word -> wording.signals().has("retraction", word.low()));
    }

    /** Whether a headline says that something was put right. */
    public boolean corrects(String headline) {
        return Word.of(headline).stream().anyMatch(word -> wording.signals().has("correction", word.low()));
    }

    /** Whether a sentence of some text names a person, a place, an organisation that the other text does not. */
    public boolean namesMore(String sentence, String text, String other) {
        return otherNames.has(sentence, text, other);
    }

    /** As {@link Localities#in}. */
    public List<String> localities(String sentence, String text) {
        return localities.in(sentence, text);
    }

    /** As {@link Localities#isWide}. */
    public boolean isWide(String name) {
        return localities.isWide(name);
    }

    /** Whether a text has one of these names, in whatever form. */
    public boolean hasAny(Collection<String> names, String text) {
        List<Word> known = Word.of(text);
        return Word.of(String.join(" ", names)).stream().anyMatch(name -> otherNames.isKnown(name, known));
    }

    private boolean saysNo(Reading reading) {
        return wording.denies(reading)
                || reading.words().stream().anyMatch(word -> wording.signals().has("untrue", word.low()));
    }

    /** What a sentence says, without the clauses that tell who says so: "…, the county said". */
    public String claim(String sentence) {
        String claim = CLAUSE.splitAsStream(sentence)
                .filter(clause -> !namesASpeaker(Word.of(clause)))
                .collect(Collectors.joining(", "));
        return claim.isBlank() ? sentence : claim;
    }

    private boolean namesASpeaker(List<Word> clause) {
        return clause.size() <= SPEAKER
                && clause.stream().anyMatch(word -> wording.signals().has("saying", word.low()));
    }

    /** Whether each has a number that the other one lacks. */
    public boolean isCountedOtherwise(String one, String other) {
        Set<String> numbers = numbers(one);
        Set<String> others = numbers(other);
        return !numbers.containsAll(others) && !others.containsAll(numbers);
    }

    /** As {@link Numbers#in}. */
    public Set<String> numbers(String text) {
        return wording.numbers(Reading.of(text));
    }

    /** The words by which it can be compared, cut to their stems: none of grammar, of the calendar, and no figures. */
    public Set<String> substance(String text) {
        return Word.of(text).stream()
                .filter(word -> word.isContent()
                        && !word.isNumber()
                        && !wording.calendar().has(word))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }
}
