package tidings.chat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.digest.Coverage;
import tidings.digest.Digester;
import tidings.digest.Question;
import tidings.digest.Timeline;
import tidings.digest.Timelines;
import tidings.digest.TurningPoint;
import tidings.message.Block;
import tidings.message.Content;
import tidings.message.RichText;
import tidings.message.Span;
import tidings.topic.Period;

/** The turning points of a topic, in the order of time. */
public final class TimelineFeature implements Feature {
    private static final int DATES = 8;

    /** A single day is no picture. */
    private static final int DAYS_TO_DRAW = 2;

    private final Timelines timelines;
    private final Charts charts;

    public TimelineFeature(Timelines timelines, Charts charts) {
        this.timelines = timelines;
        this.charts = charts;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public List<Offer> commands() {
        return List.of(Offer.toAllWithArgument("timeline"));
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        Question question = new Question(
                argument, Period.ALWAYS, Set.of(), Digester.Length.NORMAL, turn.reader(), turn.readership());
        Timeline timeline = timelines.timeline(question, DATES, 1);
        return timeline.points().isEmpty()
                ? Reply.phrase(turn, "timeline.nothing", "topic", argument)
                : Reply.of(turn.chat(), content(turn, question, timeline));
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        return Reply.phrase(turn, "button.outdated");
    }

    private Content content(Turn turn, Question question, Timeline timeline) {
        RichText text = text(turn, timeline);
        Coverage coverage = timelines.coverage(question);
        return coverage.articles().size() < DAYS_TO_DRAW
                ? Content.Text.of(text)
                : charts.png(coverage, timeline, turn.phrases())
                        .filter(png -> png.length <= Content.Picture.MAX_BYTES)
                        .<Content>map(png -> Content.Picture.of("timeline.png", png, text))
                        .orElseGet(() -> Content.Text.of(text));
    }

    private static RichText text(Turn turn, Timeline timeline) {
        CitedLayout cited = new CitedLayout(timeline.sources(), turn.phrases());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(turn.say("timeline.heading", "topic", timeline.topic()))));
        for (TurningPoint point : timeline.points()) {
            blocks.add(new Block.Gap());
            // A day of the news is a day, whatever the time zone of the chat.
            String day = Phrases.in(turn.chat().language(), ZoneOffset.UTC)
                    .date(point.date().atStartOfDay().toInstant(ZoneOffset.UTC));
            blocks.add(Block.Line.of(new Span.Bold(day)));
            point.lines().forEach(line -> blocks.add(cited.sentence("", line)));
        }
        blocks.add(new Block.Gap());
        blocks.add(cited.origin(turn.say("digest.quoted")));
        blocks.add(cited.sources(true));
        return new RichText(blocks);
    }
}
