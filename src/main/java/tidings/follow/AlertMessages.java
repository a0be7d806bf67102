package tidings.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidings.alert.AlertWriter;
import tidings.alert.Bundle;
import tidings.alert.Correction;
import tidings.chat.Chat;
import tidings.chat.DigestLayout;
import tidings.chat.Phrases;
import tidings.digest.Answer;
import tidings.digest.Digests;
import tidings.digest.Line;
import tidings.digest.Source;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;
import tidings.story.Stories;

/** What alerts look like: one as a small digest with its buttons, several as a list by topic. */
public final class AlertMessages implements AlertWriter {
    private final Recipients recipients;
    private final AlertDigests digests;

    /**
     * Writes alerts.
     *
     * @param outlets from how many on it is told that others report what was told on the word of one; 0 for never
     */
    public AlertMessages(Recipients recipients, Digests digests, Stories stories, int outlets) {
        this.recipients = recipients;
        this.digests = new AlertDigests(digests, stories, new MoreOutlets(outlets));
    }

    @Override
    public Optional<Written> write(Bundle bundle, List<Item> items) {
        Optional<Chat> chat = recipients.chat(bundle.to().chat());
        if (chat.isEmpty()) {
            return Optional.empty();
        }
        Phrases phrases = Phrases.in(chat.get().language(), chat.get().zone());
        Map<Item, Answer.Digest> told = new LinkedHashMap<>();
        items.forEach(item -> digests.of(item, phrases).ifPresent(digest -> told.put(item, digest)));
        if (told.size() > 1) {
            told.replaceAll((item, digest) -> digests.inShort(item, digest));
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Content content = told.size() == 1
                ? one(told.keySet().iterator().next(), told.values().iterator().next(), phrases)
                : several(told, phrases);
        return Optional.of(new Written(content, sentences(told)));
    }

    private static Map<Long, List<String>> sentences(Map<Item, Answer.Digest> told) {
        Map<Long, List<String>> sentences = new LinkedHashMap<>();
        told.forEach((item, digest) -> sentences.put(
                item.part().alert().id(),
                digest.lines().stream().map(Line::text).toList()));
        return sentences;
    }

    private static Content one(Item item, Answer.Digest digest, Phrases phrases) {
        String topic = item.subscription().topic();
        String heading = item.correction()
                .map(correction -> "%s: %s".formatted(topic, corrected(correction, phrases)))
                .orElseGet(() -> item.earlier().isEmpty() ? topic : phrases.text("alert.update", "topic", topic));
        return Content.Text.of(
                new DigestLayout(digest, phrases, item.part().alert().noticed()).digest(heading),
                new AlertButtons(phrases).story(item.part().alert().id(), item.subscription()));
    }

    private static String corrected(Correction correction, Phrases phrases) {
        String key = switch (correction.kind()) {
            case CORRECTED -> "alert.corrected";
            case RETRACTED -> "alert.retracted";
        };
        return phrases.text(key, "outlet", correction.outlet());
    }

    private static Content several(Map<Item, Answer.Digest> told, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(phrases.text("alert.digest", "stories", told.size()))));
        Map<String, Map<Item, Answer.Digest>> byTopic = new LinkedHashMap<>();
        told.forEach(
                (item, digest) -> byTopic.computeIfAbsent(item.subscription().topic(), any -> new LinkedHashMap<>())
                        .put(item, digest));
        List<Long> numbered = new ArrayList<>();
        byTopic.forEach((topic, items) -> {
            blocks.add(new Block.Gap());
            blocks.add(Block.Line.of(new Span.Bold(topic)));
            items.forEach((item, digest) -> {
                numbered.add(item.part().alert().id());
                mark(item, phrases).ifPresent(blocks::add);
                digest.lines().forEach(line -> blocks.add(line(numbered.size(), line, digest, phrases)));
            });
        });
        blocks.add(new Block.Gap());
        blocks.add(Block.Line.of(new Span.Italic(phrases.text("alert.numbers"))));
        Button all = FollowingButtons.press(phrases.text("button.following"), "list", 0);
        return Content.Text.of(
                new RichText(blocks),
                new AlertButtons(phrases).stories(numbered).and(Keyboard.row(all)));
    }

    /** Over what goes on with something that was told, lest it be read as another story. */
    private static Optional<Block> mark(Item item, Phrases phrases) {
        return item.correction()
                .map(correction -> corrected(correction, phrases))
                .or(() -> item.earlier().isEmpty() ? Optional.empty() : Optional.of(phrases.text("alert.goesOn")))
                .map(mark -> Block.Line.of(new Span.Italic(mark)));
    }

    /** A sentence with the number of its story and the outlets that say it. */
    private static Block.Line line(int story, Line line, Answer.Digest digest, Phrases phrases) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Plain("• %d. %s (".formatted(story, line.text())));
        for (int n : line.citations()) {
            Source source = digest.sources().get(n - 1);
            String when = source.published().map(phrases::time).orElseGet(() -> phrases.text("source.undated"));
            spans.add(Span.to(source.url(), "%s, %s".formatted(source.outlet(), when)));
            spans.add(new Span.Plain("; "));
        }
        spans.set(spans.size() - 1, new Span.Plain(")"));
        return new Block.Line(spans);
    }
}
