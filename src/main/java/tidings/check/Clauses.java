package tidings.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes sentences apart into clauses, each with its reservations. */
final class Clauses {
    /** Where a clause begins without a comma; "asked if" is no condition. */
    private static final Pattern SUBORDINATE = Pattern.compile("(?<!\\b[Aa]sk(?:s|ed|ing)?)\\h"
            + "(?=(?:that|which|who|whose|if|unless|once|because|when|where|although|though|after|before|until"
            + "|que|si|porque|cuando|aunque)\\h)");
    /** "weigerte sich, zu kommen, anzukommen": what is not done stands in the next clause. */
    private static final Pattern INFINITIVE = Pattern.compile("(?:\\bzu\\h\\p{L}+|\\p{L}zu\\p{L}+)e?n\\b");
    /** "Denied that it was closed": what is denied stands in the next clause. */
    private static final Pattern THAT =
            Pattern.compile("(?:that|что|що|dass|que)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A clause of more words says more than who speaks. */
    private static final int SPEAKER = 6;

    private final Wording wording;
    private final Scopes scopes;

    /** @param consequences which of the parts are so only under the condition of another */
    private record Sentence(List<Reading> parts, boolean german, Set<Integer> consequences, Predicate<String> kept) {}

    Clauses(Wording wording) {
        this.wording = wording;
        this.scopes = new Scopes(wording);
    }

    /**
     * Those of a text, each with the words that are made of its own.
     *
     * @param kept whether the other side has a word, too
     */
    List<Clause> of(Reading text, UnaryOperator<Reading> made, Predicate<String> kept) {
        List<Reading> parts =
                parts(text.text()).stream().map(Reading::of).map(made).toList();
        Sentence sentence = new Sentence(parts, wording.isGerman(text), consequences(parts), kept);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> clause(sentence, i))
                .toList();
    }

    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String open = "";
        for (Reading piece : Substance.pieces(text)) {
            for (String clause : Conflation.parts(piece.text())) {
                for (String part : SUBORDINATE.split(clause)) {
                    open = (open + " " + part).strip();
                    if (saysSomething(open)) {
                        parts.add(open);
                        open = "";
                    }
                }
            }
        }
        parts.add(open);
        return parts;
    }

    /** "probably", between commas, goes with what follows. */
    private boolean saysSomething(String part) {
        return Word.of(part).stream()
                .anyMatch(word -> word.isContent()
                        && !wording.signals().has("hedge", word.low())
                        && !wording.signals().has("negation", word.low()));
    }

    private Clause clause(Sentence sentence, int at) {
        Reading part = sentence.parts().get(at);
        Set<String> content =
                part.words().stream().filter(Word::isContent).map(Word::low).collect(Collectors.toSet());
        Map<Reservation, Set<String>> reserved = new EnumMap<>(Reservation.class);
        for (Reservation kind : Reservation.values()) {
            if (scopes.has(kind, part)) {
                reserved.put(kind, scopes.of(kind, part, sentence.german(), sentence.kept()));
            } else if (kind.isOfSentence() && sentence.parts().stream().anyMatch(other -> scopes.has(kind, other))) {
                reserved.put(kind, Set.of());
            }
        }
        if (at > 0
                && THAT.matcher(part.text()).lookingAt()
                && scopes.has(Reservation.DENIED, sentence.parts().get(at - 1))) {
            reserved.put(Reservation.DENIED, content);
        }
        if (sentence.german() && at > 0 && isUndone(part, sentence.parts().get(at - 1))) {
            reserved.put(Reservation.UNDONE, content);
        }
        if (!sentence.consequences().isEmpty()) {
            reserved.put(Reservation.CONSEQUENCE, sentence.consequences().contains(at) ? content : Set.of());
        }
        return new Clause(content, reserved);
    }

    private boolean isUndone(Reading part, Reading before) {
        return INFINITIVE.matcher(part.text()).find() && scopes.has(Reservation.UNDONE, before);
    }

    /** Of each condition the clause before it, or the next one where none comes before but who speaks. */
    private Set<Integer> consequences(List<Reading> parts) {
        return IntStream.range(0, parts.size())
                .filter(i -> scopes.has(Reservation.CONDITION, parts.get(i)))
                .map(i -> i == 0 || namesASpeaker(parts.get(i - 1)) ? i + 1 : i - 1)
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean namesASpeaker(Reading part) {
        return part.words().size() <= SPEAKER
                && part.words().stream().anyMatch(word -> wording.signals().has("saying", word.low()));
    }
}
