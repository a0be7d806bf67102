package tidings.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tidings.text.Language;

/**
 * The function words of a language that tell whether a sentence stands by itself, who speaks in it and when. Of a
 * language without a table nothing is known, and its sentences are taken as they are.
 */
final class Lexicon {
    private static final int LONGEST_PHRASE = 4;

    private final Map<Kind, List<String>> lists = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> sets = new EnumMap<>(Kind.class);
    /** By the first word of an entry, how many words the longest has that begins so: hardly a word of a text begins any. */
    private final Map<Kind, Map<String, Integer>> lengths = new EnumMap<>(Kind.class);
    /** How far "yesterday" and "tomorrow" are from today. */
    private final Map<String, Integer> days = new HashMap<>();

    private final Language language;
    private final DayNames dayNames;

    Lexicon(Language language) {
        this.language = language;
        try (InputStream file = Lexicon.class.getResourceAsStream("/digest/" + language + ".txt")) {
            if (file != null) {
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon of '%s' cannot be read.".formatted(language), e);
        }
        // Only German joins the time of day to the day.
        dayNames = DayNames.of(list(Kind.WEEKDAYS), language.equals(Language.GERMAN) ? list(Kind.EVENING) : List.of());
    }

    private void add(String line) {
        String[] parts = line.split(":", 2);
        Kind kind = Kind.valueOf(parts[0].strip().replace('-', '_').toUpperCase(Locale.ROOT));
        List<String> entries = Arrays.asList(parts[1].strip().split("\\s+"));
        List<String> words =
                entries.stream().map(entry -> entry.split("=", 2)[0]).toList();
        lists.put(kind, words);
        sets.put(kind, Collections.unmodifiableSet(new HashSet<>(words)));
        Map<String, Integer> longest = new HashMap<>();
        words.stream().map(word -> word.split("_")).forEach(entry -> longest.merge(entry[0], entry.length, Math::max));
        lengths.put(kind, longest);
        // "Hoy en día=" is no day.
        entries.stream()
                .map(entry -> entry.split("=", 2))
                .filter(day -> day.length > 1 && !day[1].isEmpty())
                .forEach(day -> days.put(day[0], Integer.parseInt(day[1])));
    }

    Language language() {
        return language;
    }

    /** Whether the word ends in one of the list's entries. */
    boolean endsIn(Kind kind, String low) {
        for (String ending : list(kind)) {
            if (low.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Kind kind, Word word) {
        return set(kind).contains(word.low());
    }

    /** How many days from today the word means: "yesterday" is -1; empty for most words. */
    OptionalInt days(Word word) {
        Integer distance = days.get(word.low());
        return distance == null ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    /** The same for several words from this place on. */
    OptionalInt daysAt(List<Word> words, int place, int length) {
        Integer distance = days.get(phrase(words.subList(place, place + length)));
        return distance == null ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    /** The day of the week that the word names, in German with the time of day: "Freitagabend"; empty for most words. */
    Optional<DayOfWeek> weekday(Word word) {
        return dayNames.day(word.low());
    }

    private static String phrase(List<Word> words) {
        return String.join("_", words.stream().map(Word::low).toList());
    }

    Set<String> set(Kind kind) {
        return sets.getOrDefault(kind, Set.of());
    }

    List<String> list(Kind kind) {
        return lists.getOrDefault(kind, List.of());
    }

    /** Whether a word or phrase of this kind begins at this place. */
    boolean beginsAt(Kind kind, List<Word> words, int place) {
        return lengthAt(kind, words, place) > 0;
    }

    /** How many words the longest phrase of this kind has that begins at this place; 0 when there is none. */
    int lengthAt(Kind kind, List<Word> words, int place) {
        if (place >= words.size()) {
            return 0;
        }
        int length = Math.min(
                lengths.getOrDefault(kind, Map.of())
                        .getOrDefault(words.get(place).low(), 0),
                words.size() - place);
        while (length > 0 && !set(kind).contains(phrase(words.subList(place, place + length)))) {
            length--;
        }
        return length;
    }

    /** Whether what these words say at this place is to come: "will", "are to", and by its ending "visitará". */
    boolean isComing(List<Word> words, int place) {
        Word word = words.get(place);
        if (language.equals(Language.GERMAN) && place > 0 && word.isCapitalised()) {
            return false; // "vor drei Tagen", "nach dem Start"
        }
        return endsAt(Kind.COMING, words, place) || (!word.isCapitalised() && endsIn(Kind.COMING_ENDINGS, word.low()));
    }

    /** Whether the longest phrase of this kind from somewhere on ends at this place. */
    private boolean endsAt(Kind kind, List<Word> words, int place) {
        int start = Math.max(0, place - LONGEST_PHRASE);
        while (start <= place && start + lengthAt(kind, words, start) != place + 1) {
            start++;
        }
        return start <= place;
    }

    /** Whether the word at this place tells what is to come, be it by its meaning: "will", "would", "due". */
    boolean isAhead(List<Word> words, int place) {
        return isComing(words, place)
                || is(Kind.FUTURE, words.get(place))
                || is(Kind.COMING_REPORTED, words.get(place));
    }

    /** A noun of somebody who can speak, by office, as a body or in its name; German compounds count by their ends. */
    boolean isSource(Word word) {
        return isRole(word)
                || is(Kind.ORGS, word)
                || is(Kind.BODIES, word)
                || is(Kind.PEOPLE, word)
                || (language.equals(Language.GERMAN) && word.isCapitalised() && endsInOneOf(Kind.ORGS, word));
    }

    /** "They said in the ministry", where languages leave out "they": the ministry says it. */
    boolean isImpersonal(Word verb) {
        return set(Kind.ARTICLES).isEmpty() && verb.low().endsWith("ли");
    }

    /** Whether it stands at the start of a noun: "the", "a", "their". */
    boolean isDeterminer(Word word) {
        return is(Kind.ARTICLES, word) || is(Kind.DETERMINERS, word);
    }

    /** A noun of office; German compounds count by their ends: "Bundeskanzler". */
    boolean isRole(Word word) {
        return is(Kind.ROLES, word)
                || (language.equals(Language.GERMAN) && word.isCapitalised() && endsInOneOf(Kind.ROLES, word));
    }

    private boolean endsInOneOf(Kind kind, Word word) {
        return list(kind).stream()
                .anyMatch(noun -> noun.length() > 4 && word.low().endsWith(noun));
    }
}
