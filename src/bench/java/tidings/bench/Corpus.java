package tidings.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;

/**
 * Invented news by seed: 300 words an article, one every 30 seconds, four in five English-like, the rest Russian-like. A
 * third of the words are function words, and of the others a third belong to the event that the article tells of, so that
 * there are stories. The same number always gives the same article.
 */
public final class Corpus {
    static final Duration EVERY = Duration.ofSeconds(30);
    private static final int WORDS = 300;
    /** Articles of one event among the events of its time. */
    static final int STORY = 8;

    private static final int EVENTS_AT_A_TIME = 50;
    private static final int EVENT_WORDS = 40;
    private static final int OUTLETS = 40;

    private final int size;
    private final Instant end;

    /** @param end when the last of the articles is published */
    public Corpus(int size, Instant end) {
        this.size = size;
        this.end = end;
    }

    /** Some of the articles, in order. */
    public List<Article> batch(int from, int length) {
        List<Article> batch = new ArrayList<>();
        for (int i = from; i < Math.min(size, from + length); i++) {
            batch.add(article(i));
        }
        return batch;
    }

    private Article article(int number) {
        Random random = new Random(number);
        Vocabulary words = vocabulary(number);
        List<String> event = eventWords(number, words);
        StringBuilder text = new StringBuilder();
        for (int written = 0, sentence = 1; written < WORDS; sentence++) {
            int length = 8 + random.nextInt(17);
            sentence(length, random, words, event, text);
            text.append(sentence % 3 == 0 ? ".\n" : ". ");
            written += length;
        }
        StringBuilder title = new StringBuilder();
        sentence(8, random, words, event, title);
        String outlet = "outlet%d.example.org".formatted(random.nextInt(OUTLETS));
        return new Article(
                "https://%s/%d".formatted(outlet, number),
                title.toString(),
                text.toString().strip(),
                Optional.of(end.minus(EVERY.multipliedBy(size - 1L - number))),
                outlet,
                language(number),
                Origin.IMPORT);
    }

    /** A question about the event of an article: two words of the event and a common one. */
    String topic(int number) {
        List<String> event = eventWords(number, vocabulary(number));
        Random random = new Random(~number);
        return event.get(random.nextInt(5)) + " " + vocabulary(number).content(random.nextInt(300)) + " "
                + event.get(5 + random.nextInt(5));
    }

    /** How many of the articles are about the event of one article, which {@value #STORY} are. */
    static long ofEvent(int number, List<StoredArticle> articles) {
        return articles.stream()
                .map(stored -> stored.article().url())
                .mapToInt(url -> Integer.parseInt(url.substring(url.lastIndexOf('/') + 1)))
                .filter(other -> event(other) == event(number))
                .count();
    }

    /** A question of five common words, each in 2 to 15 of 100 articles of its language. */
    String commonWords(int number) {
        Random random = new Random(number);
        return IntStream.generate(() -> 65 + random.nextInt(435))
                .limit(5)
                .mapToObj(vocabulary(number)::content)
                .collect(Collectors.joining(" "));
    }

    private static void sentence(
            int length, Random random, Vocabulary words, List<String> event, StringBuilder into) {
        for (int i = 0; i < length; i++) {
            String word = word(random, words, event);
            boolean capital = i == 0 || (event.indexOf(word) >= 0 && event.indexOf(word) < 3);
            into.append(i == 0 ? "" : " ").append(capital ? Vocabulary.capitalised(word) : word);
        }
    }

    private static String word(Random random, Vocabulary words, List<String> event) {
        int kind = random.nextInt(9);
        if (kind < 3) {
            return words.function(random.nextDouble());
        }
        return kind < 5
                ? event.get((int) (event.size() * random.nextDouble() * random.nextDouble()))
                : words.zipfian(random.nextDouble());
    }

    private static List<String> eventWords(int number, Vocabulary words) {
        Random random = new Random(event(number) * 31 + 7);
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < EVENT_WORDS; i++) {
            chosen.add(words.zipfian(0.5 + random.nextDouble() / 2));
        }
        return chosen;
    }

    private static long event(int number) {
        return number / (STORY * EVENTS_AT_A_TIME) * (long) EVENTS_AT_A_TIME + number % EVENTS_AT_A_TIME;
    }

    private static Language language(int number) {
        return new Language(number % 5 == 0 ? "ru" : "en");
    }

    private static Vocabulary vocabulary(int number) {
        return number % 5 == 0 ? Vocabulary.RUSSIAN : Vocabulary.ENGLISH;
    }
}
