package tidings.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.digest.Answer;
import tidings.digest.Newer;
import tidings.digest.Setback;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;
import tidings.text.Language;

/**
 * How a digest looks: the topic, the sentences, how fresh it is, and the sources.
 *
 * @param now by which it is old or new: one whose newest source is old says so in its head
 */
public record DigestLayout(Answer.Digest digest, Phrases phrases, Instant now) {
    /** The usual form: the sources are folded away. */
    public RichText digest(String heading) {
        return digest(heading, true, Optional.empty());
    }

    /** The sentences of a digest that is still being written. */
    RichText soFar(String heading) {
        List<Block> blocks = sentences(heading, new CitedLayout(digest.sources(), phrases));
        blocks.add(Block.Line.of(new Span.Italic(phrases.text("progress.writing"))));
        return new RichText(blocks);
    }

    private List<Block> sentences(String heading, CitedLayout cited) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head(heading));
        blocks.add(new Block.Gap());
        digest.lines().forEach(line -> blocks.add(cited.sentence("• ", line)));
        blocks.add(new Block.Gap());
        return blocks;
    }

    private Block.Line head(String heading) {
        Span.Bold topic = new Span.Bold(heading);
        return digest.agedSince(now)
                .map(phrases::time)
                .map(time -> new Span.Plain(" · " + phrases.text("digest.asOf", "time", time)))
                .map(asOf -> Block.Line.of(topic, asOf))
                .orElseGet(() -> Block.Line.of(topic));
    }

    /**
     * Another form.
     *
     * @param folded whether the sources are folded away
     * @param wish what was asked for beside the topic and cannot be done
     */
    RichText digest(String heading, boolean folded, Optional<String> wish) {
        CitedLayout cited = new CitedLayout(digest.sources(), phrases);
        List<Block> blocks = sentences(heading, cited);
        digest.newer().ifPresent(newer -> blocks.addAll(List.of(newer(newer), new Block.Gap())));
        blocks.add(cited.origin(writer()));
        Stream.concat(digest.setback().map(this::note).stream(), wish.stream())
                .forEach(note -> blocks.add(Block.Line.of(new Span.Italic(note))));
        blocks.add(cited.sources(folded));
        return new RichText(blocks);
    }

    private Block.Line newer(Newer newer) {
        return Block.Line.of(
                new Span.Italic(
                        newer.language().equals(digest.language())
                                ? phrases.text("digest.newer.same")
                                : phrases.text("digest.newer", "language", name(newer.language()))),
                new Span.Plain(" "),
                Span.to(newer.url(), newer.title()),
                new Span.Plain(" · " + phrases.time(newer.published())));
    }

    /** That the sentences are in another language than the one wanted, since the model that was to translate them did not. */
    Optional<String> original(Language wanted) {
        Language given = digest.language();
        boolean other = Stream.of(wanted, given).noneMatch(Language.UNKNOWN::equals) && !wanted.equals(given);
        return other && isQuoted() && digest.setback().isPresent()
                ? Optional.of(phrases.text("digest.original", "language", name(given)))
                : Optional.empty();
    }

    private String name(Language language) {
        return language.locale().getDisplayLanguage(phrases.locale());
    }

    private String note(Setback setback) {
        boolean whole = isQuoted() || setback == Setback.UNTRANSLATED;
        return phrases.text("setback." + (whole ? setback.name() : "rest"));
    }

    boolean isQuoted() {
        return digest.writer().equals("extractive");
    }

    private String writer() {
        return isQuoted() ? phrases.text("digest.quoted") : phrases.text("digest.written", "writer", digest.writer());
    }
}
