package tidings.alert;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.bench.Vocabulary;

/**
 * Topics by seed, in the words of the invented news: seven in ten are two to four words, the others a word with two to
 * choose from, and a phrase out of a headline, half and half. Words go by Zipf's law but for function words and the hundred
 * commonest others, which nobody follows. The same number always gives the same topic.
 */
final class InventedTopics {
    /** Of the range of ranks on the logarithmic scale: here the words begin that are followed. */
    private static final double NOT_FOLLOWED = 0.35;

    private static final Set<String> COMMON = Stream.of(Vocabulary.values())
            .flatMap(vocabulary -> vocabulary.commonest(100).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final IntFunction<String> headlines;

    /** @param headlines by number, any number */
    InventedTopics(IntFunction<String> headlines) {
        this.headlines = headlines;
    }

    /** The topic with every word in quotation marks, so that an article must have all of them. */
    String strict(int number) {
        String topic = topic(number);
        return topic.startsWith("\"") ? topic : topic.replaceAll("(?!OR\\b)\\S+", "\"$0\"");
    }

    String topic(int number) {
        Random random = new Random(number * 31L + 5);
        Vocabulary vocabulary = number % 5 == 0 ? Vocabulary.RUSSIAN : Vocabulary.ENGLISH;
        int kind = random.nextInt(20);
        if (kind < 14) {
            String words = word(vocabulary, random);
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                words += " " + word(vocabulary, random);
            }
            return words;
        }
        return kind < 17
                ? "%s %s OR %s"
                        .formatted(word(vocabulary, random), word(vocabulary, random), word(vocabulary, random))
                : phrase(number);
    }

    private static String word(Vocabulary vocabulary, Random random) {
        return vocabulary.zipfian(NOT_FOLLOWED + (1 - NOT_FOLLOWED) * random.nextDouble());
    }

    /** Two neighbours of a headline, or of one of the next. */
    private String phrase(int number) {
        String[] words = headlines.apply(number).toLowerCase(Locale.ROOT).split(" ");
        return IntStream.range(1, words.length)
                .filter(i -> !COMMON.contains(words[i - 1]) && !COMMON.contains(words[i]))
                .mapToObj(i -> "\"%s %s\"".formatted(words[i - 1], words[i]))
                .findFirst()
                .orElseGet(() -> phrase(number + 1));
    }
}
