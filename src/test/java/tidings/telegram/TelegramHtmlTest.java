package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;

class TelegramHtmlTest {
    @Test
    void whatAnArticleSaysNeverBecomesMarkup() {
        String hostile = "<b>&lt;</i> \"1 < 2\" & <a href='x'>";
        RichText text = RichText.of(Block.Line.of(
                new Span.Bold(hostile), new Span.Link(hostile, "https://example.org/?a=\"><b>&b=1".replace(" ", ""))));

        HtmlRules.Parsed parsed = HtmlRules.parse(TelegramHtml.of(text));

        assertThat(parsed.text()).isEqualTo(hostile + hostile);
        assertThat(parsed.entities())
                .containsExactly(
                        new HtmlRules.Entity("b", 0, hostile.length(), ""),
                        new HtmlRules.Entity(
                                "a", hostile.length(), hostile.length(), "https://example.org/?a=\"><b>&b=1"));
    }

    @Test
    void anyTextSurvivesAsItIsShown() throws IOException {
        for (JsonNode row : EvalData.lines("security/unicode.jsonl")) {
            Span.Plain span = new Span.Plain(row.get("text").asText());
            String html = TelegramHtml.of(RichText.of(Block.Line.of(span, new Span.Bold(span.text()))));
            assertThat(HtmlRules.parse(html).text()).isEqualTo(span.text() + span.text());
        }
    }

    @Test
    void randomTreesAreParsedToTheirOwnText() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            RichText text = RandomText.tree(random, 12, 60);
            assertThat(HtmlRules.parse(TelegramHtml.of(text)).text()).isEqualTo(text.plain());
        }
    }

    @Test
    void longTextsAreSplitIntoMessagesThatTelegramTakes() {
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            RichText text = RandomText.tree(random, 60, 3_000);
            List<RichText> parts = Parts.of(text, Size.ALLOWED);
            parts.forEach(TelegramHtmlTest::assertAccepted);
            assertThat(letters(parts.stream().map(RichText::plain).collect(Collectors.joining())))
                    .isEqualTo(letters(text.plain()));
        }
    }

    private static void assertAccepted(RichText part) {
        HtmlRules.Parsed parsed = HtmlRules.parse(TelegramHtml.of(part));
        assertThat(parsed.codePoints()).isBetween(1, 4096);
        assertThat(parsed.entities()).hasSizeLessThanOrEqualTo(100);
        assertThat(parsed.entities().stream()
                        .mapToInt(entity -> entity.length() + entity.url().length())
                        .sum())
                .isLessThan(20_000); // UTF-16 units; the bound of 9,000 counts code points
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void aDigestIsSplitBetweenItsSentences() {
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(Block.Line.of("• " + "word ".repeat(30) + "end" + i + "."));
        }
        List<RichText> parts = Parts.of(new RichText(lines), Size.ALLOWED);

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.plain()).startsWith("• ").endsWith("."));
    }

    @Test
    void aParagraphLongerThanAMessageIsSplitAfterASentence() {
        String sentence = "The council decided on the budget after a long debate about its size. ";
        List<RichText> parts = Parts.of(RichText.plain(sentence.repeat(100)), Size.ALLOWED);

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().plain()).endsWith("its size.");
        assertThat(parts.getLast().plain()).startsWith("The council");
    }

    @Test
    void emojiAreCountedAsOneEachAndNeverCut() {
        List<RichText> parts = Parts.of(RichText.plain("😀".repeat(4096)), Size.ALLOWED);
        assertThat(parts).hasSize(1);
        List<RichText> two = Parts.of(RichText.plain("😀".repeat(4097)), Size.ALLOWED);
        assertThat(two).hasSize(2);
        two.forEach(TelegramHtmlTest::assertAccepted);
    }

    @Test
    void sourcesThatDoNotFitBesideTheDigestMoveOnWhole() {
        Block.Line long3000 = Block.Line.of("x".repeat(3_000));
        Block.Quote quote = new Block.Quote(List.of(Block.Line.of("y".repeat(1_500)), Block.Line.of("z")), true);
        List<RichText> parts = Parts.of(RichText.of(long3000, quote), Size.ALLOWED);

        assertThat(parts).containsExactly(RichText.of(long3000), RichText.of(quote));
    }
}
