package tidings.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.text.Lines;

/** What people write around a topic ("tell me about …", "что нового про …") and the words that only ask. */
final class Filler {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final Pattern begin;
    private final Pattern end;
    private final Pattern timed;
    private final Set<String> alone;
    private final Asking asking = new Asking();

    Filler() {
        List<String> lines = Lines.of("/topic/filler.txt");
        begin = Pattern.compile("^[^\\p{L}\\p{N}\"]*(?:" + either(lines, "begin") + ")(?![\\p{L}\\p{N}])", flags());
        end = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either(lines, "end") + ")[^\\p{L}\\p{N}\"]*$", flags());
        timed = Pattern.compile("^[^\\p{L}\\p{N}\"]*(?:" + either(lines, "timed") + ")(?![\\p{L}\\p{N}])", flags());
        alone = entries(lines, "alone").collect(Collectors.toSet());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    private static String either(List<String> lines, String place) {
        return entries(lines, place)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(entry -> entry.replace("'", "['’]").replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> entries(List<String> lines, String place) {
        return lines.stream()
                .filter(line -> line.startsWith(place + ":"))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf(':') + 1).split(",", -1)))
                .map(String::strip);
    }

    /** The text with spaces for what only leads to the topic, as long as before; all of it where nothing else is there. */
    String without(String text) {
        return orAll(led(text), text);
    }

    /** The same of a topic that names a time, where "news" says nothing more. */
    String withoutNews(String text) {
        return orAll(blanked(text, timed), text);
    }

    /** Whether it says something, and nothing but that: "what's new", "последние новости". */
    boolean isAll(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}'’\"-]+", " ")
                .strip();
        return isTopic(text) && (!isTopic(led(text)) || alone.contains(words));
    }

    private String led(String text) {
        return blanked(blanked(blanked(text, begin), begin), end);
    }

    private static String orAll(String rest, String text) {
        return isTopic(rest) ? rest : text;
    }

    private static boolean isTopic(String text) {
        return WORD.matcher(text).find() || text.indexOf('"') >= 0;
    }

    private static String blanked(String text, Pattern filler) {
        Matcher found = filler.matcher(text);
        return found.find()
                ? text.substring(0, found.start())
                        + " ".repeat(found.end() - found.start())
                        + text.substring(found.end())
                : text;
    }

    /** The terms without words that only ask; all of them where there are no others. WHO in capitals is a name. */
    List<PlacedTerm> withoutAsking(String text, List<PlacedTerm> terms) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        List<PlacedTerm> content =
                terms.stream().filter(term -> !asks(term, terms, shouted)).toList();
        return content.isEmpty() ? terms : content;
    }

    private boolean asks(PlacedTerm placed, List<PlacedTerm> terms, boolean shouted) {
        return asks(placed.term().word(), placed.equals(terms.getFirst()), shouted);
    }

    /**
     * Whether a word of a topic only asks.
     *
     * @param first whether it begins the topic, where a capital says nothing
     * @param shouted whether the whole topic is in capitals
     */
    boolean asks(String word, boolean first, boolean shouted) {
        boolean shout = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean plain = word.equals(word.toLowerCase(Locale.ROOT));
        return asking.has(word) && (shouted || plain || (first && !shout));
    }
}
