package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private static final String FIRST =
            "The harbour of Odesa was open again on Friday after a week of storms and waves.";
    private static final String SECOND =
            "Eleven ships with grain left it before noon, the port authority said on its page.";

    @Test
    void aTextWithoutRepetitionIsPassedOver() {
        assertThat(Repetition.isLikely(List.of(FIRST, SECOND, "Yes.", "Yes.", "Yes.")))
                .isFalse();
    }

    @Test
    void aParagraphThatStandsTwiceIsSeen() {
        assertThat(Repetition.isLikely(List.of(FIRST, SECOND, FIRST.toUpperCase(Locale.ROOT))))
                .isTrue();
    }

    @Test
    void aParagraphWithAWordMoreThanBeforeIsSeen() {
        assertThat(Repetition.isLikely(List.of(FIRST, SECOND, FIRST + " Really.")))
                .isTrue();
    }

    @Test
    void noTextIsPassedOverThatLosesAParagraph() {
        for (int seed = 0; seed < 3_000; seed++) {
            List<String> text = invented(new Random(seed));
            List<String> once = RepeatedBody.readAll(text);
            if (!Repetition.isLikely(text)) {
                assertThat(once).as("seed %d", seed).isEqualTo(text);
            }
        }
    }

    /** Paragraphs of a few words, so that many repeat, wholly or nearly. */
    private static List<String> invented(Random random) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(8); i++) {
            boolean again = !text.isEmpty() && random.nextInt(3) == 0;
            text.add(
                    again
                            ? changed(text.get(random.nextInt(text.size())), random)
                            : words(random, 1 + random.nextInt(20)));
        }
        return text;
    }

    private static String changed(String paragraph, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> paragraph;
            case 1 -> paragraph + ", " + words(random, 1 + random.nextInt(3));
            default -> paragraph.substring(random.nextInt(paragraph.length()));
        };
    }

    private static String words(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "слово²" + random.nextInt(random.nextBoolean() ? 10 : 1_000))
                .collect(Collectors.joining(" "));
    }

    @Test
    void shortParagraphsOfASecondCopyGoWithTheOneInFrontOfThem() {
        String first = "The port of Tallow was closed after a storm, the town said on Sunday morning.";

        assertThat(RepeatedBody.once(List.of(
                        "Tallow. " + first,
                        "Fourteen dockers were hurt.",
                        "How to survive a storm",
                        "It opens on Wednesday.",
                        first,
                        "Fourteen dockers were hurt.",
                        "It opens on Wednesday.")))
                .hasSize(4);
        assertThat(RepeatedBody.once(List.of(first, "He said no.", "Others wait for news.", "He said no.")))
                .hasSize(4);
    }
}
