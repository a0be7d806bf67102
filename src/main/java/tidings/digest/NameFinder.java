package tidings.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.text.Language;

/** Finds runs of capitalised words that may name people, and tells which surely do. */
final class NameFinder {
    private final Reading reading;
    private final Lexicon lexicon;
    /** The words that the article also writes without a capital letter. */
    private final Set<String> small;

    NameFinder(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.small = reading.parts().stream()
                .flatMap(part -> part.words().stream())
                .filter(word -> !word.isCapitalised())
                .map(Word::low)
                .collect(Collectors.toSet());
    }

    List<Name> names(List<Word> words) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && words.get(end).isCapitalised() && (end == at || adjoins(words, end))) {
                end++;
            }
            if (end > at) {
                add(words, at, end, names);
                at = end;
            } else {
                at++;
            }
        }
        return names;
    }

    private boolean adjoins(List<Word> words, int at) {
        String between =
                reading.text().substring(words.get(at - 1).end(), words.get(at).start());
        boolean initial = between.equals(". ") && words.get(at - 1).text().length() <= 2;
        return initial || between.equals(" ");
    }

    private void add(List<Word> words, int from, int to, List<Name> names) {
        int start = from;
        int office = -1;
        for (int i = from; i < to; i++) {
            if (lexicon.isRole(words.get(i)) && !isGenitive(words.get(i))) {
                office = i;
                start = i + 1;
            }
        }
        if (office < 0
                && from > 0
                && lexicon.isRole(words.get(from - 1))
                && !isGenitive(words.get(from - 1))
                && !reading.opensAClause(words, from, to)) {
            office = from - 1;
        }
        if (office >= 0) {
            start = withoutComplement(words, start, to);
        }
        while (start < to && to - start > 1 && isNoPartOfAName(words, start)) {
            start++;
        }
        boolean lone = start == 0 && to == 1;
        if (start >= to || (lone && isOrdinary(words.getFirst()))) {
            return;
        }
        List<Word> name = words.subList(start, to);
        List<Word> offices = office < 0 ? List.of() : words.subList(Math.min(from, office), office + 1);
        Name.Place place = new Name.Place(
                reading.beginsASentence(words, start),
                !offices.isEmpty() && reading.beginsASentence(words, Math.min(from, office)),
                to < words.size() && lexicon.is(Kind.SAYING, words.get(to)));
        names.add(new Name(name, offices, isCertain(words, start, to, office >= 0), place));
    }

    /** "The president of France Ada Brook", where languages need no "of": whatever is before first and last name. */
    private int withoutComplement(List<Word> words, int from, int to) {
        int start = from;
        while (start < to && lexicon.is(Kind.COMPLEMENTS, words.get(start))) {
            start++;
        }
        if (lexicon.set(Kind.COMPLEMENTS).isEmpty()) {
            return start;
        }
        boolean patronymic = to - start > 2
                && lexicon.endsIn(Kind.PATRONYMICS, words.get(to - 2).low());
        return Math.max(start, to - (patronymic ? 3 : 2));
    }

    /** The first word of a sentence has a capital letter whatever it is; so has "But" within a longer quotation. */
    private boolean isNoPartOfAName(List<Word> words, int at) {
        Word word = words.get(at);
        boolean described = word.text().contains("-")
                && Character.isLowerCase(word.text().charAt(word.text().lastIndexOf('-') + 1))
                && lexicon.language().equals(Language.ENGLISH);
        boolean day = at > 0 && lexicon.is(Kind.WEEKDAYS, word) && lexicon.is(Kind.WEEKDAY_BEFORE, words.get(at - 1));
        return isOrdinary(word) || described || day || (at == 0 && small.contains(word.low()));
    }

    /** "The president's wife Ada Brook" is no president. */
    private boolean isGenitive(Word word) {
        return reading.text().startsWith("'s", word.end()) || reading.text().startsWith("’s", word.end());
    }

    private boolean isOrdinary(Word word) {
        return lexicon.is(Kind.LEANING, word)
                || lexicon.is(Kind.FIRST_PERSON, word)
                || lexicon.is(Kind.ANIMATE, word)
                || lexicon.is(Kind.POSSESSIVE, word)
                || lexicon.is(Kind.ARTICLES, word)
                || lexicon.is(Kind.PLACES_AFTER, word)
                || lexicon.is(Kind.WEEKDAY_BEFORE, word)
                || lexicon.is(Kind.PREPOSITIONS, word)
                || lexicon.is(Kind.ATTRIBUTING, word)
                || lexicon.is(Kind.SAYING, word)
                || lexicon.is(Kind.PEOPLE, word)
                || lexicon.is(Kind.ADVERBS, word)
                || lexicon.isRole(word);
    }

    private boolean isCertain(List<Word> words, int start, int end, boolean office) {
        Word last = words.get(end - 1);
        if (last.isAllCapitals() || lexicon.is(Kind.ORGS, last) || last.text().length() < 3) {
            return false;
        }
        if (office) {
            return true;
        }
        boolean german = lexicon.set(Kind.ARTICLES).contains("der");
        boolean bare = start == 0 || !opensPlaceOrThing(words.get(start - 1));
        boolean enough = !german || end - start > 1;
        return bare && enough && officeFollows(words, end);
    }

    private boolean opensPlaceOrThing(Word before) {
        return lexicon.is(Kind.ARTICLES, before) || lexicon.is(Kind.PLACES_AFTER, before);
    }

    /** "Ada Brook, the head of the guild" and "Ada Brook, a lawyer". */
    private boolean officeFollows(List<Word> words, int end) {
        if (end >= words.size()
                || !reading.text()
                        .substring(words.get(end - 1).end(), words.get(end).start())
                        .contains(",")) {
            return false;
        }
        return words.subList(end, Math.min(words.size(), end + 5)).stream()
                .anyMatch(word -> lexicon.isRole(word) || lexicon.is(Kind.PEOPLE, word));
    }
}
