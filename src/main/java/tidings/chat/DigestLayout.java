package tidings.chat;

import java.util.ArrayList;
import java.util.List;
import tidings.digest.Answer;
import tidings.digest.Setback;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;

/** How a digest looks: the topic, the sentences, how fresh it is, and the sources. */
public record DigestLayout(Answer.Digest digest, Phrases phrases) {
    /** The usual form: the sources are folded away. */
    public RichText digest(String heading) {
        return text(heading, true);
    }

    /** The sources lie open. */
    RichText withOpenSources(String heading) {
        return text(heading, false);
    }

    /** The sentences of a digest that is still being written. */
    RichText soFar(String heading) {
        List<Block> blocks = sentences(heading, new CitedLayout(digest.sources(), phrases));
        blocks.add(Block.Line.of(new Span.Italic(phrases.text("progress.writing"))));
        return new RichText(blocks);
    }

    private List<Block> sentences(String heading, CitedLayout cited) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(heading)));
        blocks.add(new Block.Gap());
        digest.lines().forEach(line -> blocks.add(cited.sentence("• ", line)));
        blocks.add(new Block.Gap());
        return blocks;
    }

    private RichText text(String heading, boolean folded) {
        CitedLayout cited = new CitedLayout(digest.sources(), phrases);
        List<Block> blocks = sentences(heading, cited);
        blocks.add(cited.origin(writer()));
        digest.setback().ifPresent(setback -> blocks.add(note(setback)));
        blocks.add(cited.sources(folded));
        return new RichText(blocks);
    }

    private Block.Line note(Setback setback) {
        String which = isQuoted() ? setback.name() : "rest";
        return Block.Line.of(new Span.Italic(phrases.text("setback." + which)));
    }

    private boolean isQuoted() {
        return digest.writer().equals("extractive");
    }

    private String writer() {
        return isQuoted() ? phrases.text("digest.quoted") : phrases.text("digest.written", "writer", digest.writer());
    }
}
