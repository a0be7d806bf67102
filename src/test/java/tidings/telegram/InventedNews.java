package tidings.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles about a storm in a harbour, each a story of its own, told apart by a code word in its first sentence. */
final class InventedNews {
    private final Random random;
    private final List<String> codes = new ArrayList<>();

    InventedNews(Random random) {
        this.random = random;
    }

    /** An article as an item of RSS; its code is the last of {@link #codes}. */
    String item(String time) {
        String code = word(1_000_000 + random.nextInt(1 << 30));
        codes.add(code);
        return """
                <item><title>Harbour storm at %s</title><link>https://post.example.org/%s</link><guid>%s</guid>\
                <pubDate>%s</pubDate><description>%s</description></item>""".formatted(code, code, code, time, text(code));
    }

    /** The words by which all articles so far are told apart. */
    List<String> codes() {
        return List.copyOf(codes);
    }

    private String text(String code) {
        StringBuilder text = new StringBuilder("The harbour storm reached %s, the port said.".formatted(code));
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append(" The harbour of ").append(code).append(" met");
            random.ints(9, 1_000_000, 1 << 30)
                    .forEach(number -> text.append(' ').append(word(number)));
            text.append(" in the storm, a speaker said.");
        }
        return text.toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
