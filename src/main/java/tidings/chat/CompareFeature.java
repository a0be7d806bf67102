package tidings.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.digest.Comparison;
import tidings.digest.Comparisons;
import tidings.digest.Digester;
import tidings.digest.Question;
import tidings.message.Block;
import tidings.message.Content;
import tidings.message.RichText;
import tidings.message.Span;
import tidings.topic.Period;

/** Who says what on a topic, side by side. */
public final class CompareFeature implements Feature {
    private static final int STATEMENTS = 3;

    private final Comparisons comparisons;

    public CompareFeature(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAllWithArgument("compare"));
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        Comparison comparison = comparisons.compare(new Question(
                argument, Period.ALWAYS, Set.of(), new Digester.Length(STATEMENTS), turn.reader(), turn.readership()));
        return comparison.sides().isEmpty()
                ? Reply.phrase(turn, "compare.nobody", "topic", argument)
                : Reply.of(turn.chat(), Content.Text.of(text(turn, comparison)));
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return Reply.phrase(turn, "button.outdated");
    }

    private static RichText text(Turn turn, Comparison comparison) {
        CitedLayout cited = new CitedLayout(comparison.sources(), turn.phrases());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(turn.say("compare.heading", "topic", comparison.topic()))));
        for (Comparison.Side side : comparison.sides()) {
            blocks.add(new Block.Gap());
            blocks.add(Block.Line.of(new Span.Bold(heading(turn, side))));
            side.lines().forEach(line -> blocks.add(cited.sentence("• ", line)));
        }
        blocks.add(new Block.Gap());
        blocks.add(cited.origin(turn.say("digest.quoted")));
        blocks.add(cited.sources(true));
        return new RichText(blocks);
    }

    private static String heading(Turn turn, Comparison.Side side) {
        return side.answers()
                .map(other -> turn.say("compare.answers", "speaker", side.heading(), "other", other))
                .orElse(side.heading());
    }
}
