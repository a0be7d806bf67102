package tidings.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tidings.text.Language;

/** Understands what people say after a digest, in the five languages: {@code chat_followups.txt}. */
final class FollowUps {
    /** A longer text is a topic, whatever it begins with. Words. */
    private static final int LONGEST = 8;

    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);

    private final Map<String, List<String>> phrases = new HashMap<>();
    private final List<String> polite;

    FollowUps() {
        lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            phrases.put(
                    parts[0],
                    Arrays.stream(parts[1].split("\\|")).map(String::strip).toList());
        });
        polite = Arrays.asList(phrases("polite").getFirst().split(" "));
    }

    private static List<String> lines() {
        try (InputStream file = FollowUps.class.getResourceAsStream("/chat_followups.txt")) {
            if (file == null) {
                throw new IllegalStateException("The list chat_followups.txt is missing from the program.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(": ") && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FollowUp read(String text) {
        String plain = plain(text);
        for (Language language : LANGUAGES) {
            if (phrases(language.code()).contains(plain)) {
                return new FollowUp.InLanguage(language);
            }
        }
        if (phrases("brief").contains(plain)) {
            return new FollowUp.Shorter();
        }
        return phrases("plain").contains(plain) ? new FollowUp.Plainer() : side(text, plain);
    }

    private FollowUp side(String text, String plain) {
        boolean asks = text.strip().endsWith("?") && plain.split(" ").length <= LONGEST;
        return phrases("and").stream()
                .filter(beginning -> asks && plain.startsWith(beginning + " "))
                .max(Comparator.comparingInt(String::length))
                .map(beginning -> withoutTail(plain.substring(beginning.length() + 1)))
                .filter(side -> !side.isBlank())
                .<FollowUp>map(FollowUp.AndWhatOf::new)
                .orElse(new FollowUp.None());
    }

    private String withoutTail(String side) {
        return phrases("tail").stream()
                .filter(tail -> side.endsWith(" " + tail))
                .findFirst()
                .map(tail -> side.substring(0, side.length() - tail.length() - 1))
                .orElse(side);
    }

    /** In lower case, without marks and words of politeness. */
    private String plain(String text) {
        String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{M}\\p{N}'-]+", " ");
        return String.join(
                " ",
                Arrays.stream(low.strip().split(" "))
                        .filter(word -> !polite.contains(word))
                        .toList());
    }

    private List<String> phrases(String name) {
        return phrases.getOrDefault(name, List.of());
    }
}
