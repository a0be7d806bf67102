package tidings.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a name sounds, roughly alike in the spellings of the five languages, and its skeleton, which is alike in both scripts:
 * the consonants of it. Zelenskyy, Selenskyj and Зеленский are "slnsk", Chernihiv, Tschernihiw and Чернігів "hrnhv".
 */
final class Transliteration {
    private static final Map<Character, String> CYRILLIC = letters(
            "а a б b в v г h ґ h д d е e ё e є e ж s з s и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х h"
                    + " ц s ч h ш s щ s ъ - ы i ь - э e ю iu я ia");

    private record Spelling(Pattern letters, String sound) {}

    /** In this order: the longer spelling of a sound comes first. */
    private static final List<Spelling> SPELLINGS = List.of(
            spelling("shch|schtsch", "s"),
            spelling("tsch|tch|cz|ch|kh|gh", "h"),
            spelling("sch|sh|zh|sz|ts|tz", "s"),
            spelling("ph", "f"),
            spelling("c(?=[eiy])|[zß]", "s"),
            spelling("[cq]", "k"),
            spelling("x", "ks"),
            spelling("w", "v"),
            spelling("gu(?=[ei])|g", "h"),
            spelling("[yj]", "i"),
            spelling("(.)\\1+", "$1"));

    /** "Nawrocki" */
    private static final Pattern POLISH = Pattern.compile("ck(?=[iy])");

    private Transliteration() {}

    private static Spelling spelling(String letters, String sound) {
        return new Spelling(Pattern.compile(letters), sound);
    }

    private static Map<Character, String> letters(String table) {
        String[] parts = table.split(" ");
        return IntStream.range(0, parts.length / 2)
                .boxed()
                .collect(Collectors.toMap(
                        i -> parts[2 * i].charAt(0), i -> parts[2 * i + 1].equals("-") ? "" : parts[2 * i + 1]));
    }

    /** Of one word: several where languages read its letters differently, as the "j" of "Jair", "Juan" and "Jan". */
    static Set<String> sounds(String word) {
        String plain = plain(word);
        Stream<String> readings = plain.indexOf('j') < 0
                ? Stream.of(plain)
                : Stream.of(plain, plain.replace('j', 'h'), plain.replace('j', 's'));
        return readings.flatMap(
                        reading -> Stream.of(reading, POLISH.matcher(reading).replaceAll("ts")))
                .map(Transliteration::sound)
                .collect(Collectors.toSet());
    }

    private static String sound(String plain) {
        String sounds = plain;
        for (Spelling spelling : SPELLINGS) {
            sounds = spelling.letters().matcher(sounds).replaceAll(spelling.sound());
        }
        return sounds;
    }

    /** Of a sound; empty where it has no consonant of a known script. */
    static String skeleton(String sound) {
        return sound.replaceAll("[aeiou]", "").replaceAll("(.)\\1+", "$1");
    }

    /** A word in plain Latin letters. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> CYRILLIC.getOrDefault((char) c, plain((char) c)))
                .collect(Collectors.joining());
    }

    private static String plain(char letter) {
        char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return (base >= 'a' && base <= 'z') || base == 'ß' ? String.valueOf(base) : "";
    }
}
