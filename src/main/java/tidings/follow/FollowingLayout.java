package tidings.follow;

import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.chat.Phrases;
import tidings.message.Block;
import tidings.message.RichText;
import tidings.message.Span;

/**
 * How the followed topics look.
 *
 * @param ofChat when alerts come unless a topic says otherwise
 * @param thread the forum topic in which they are shown, 0 for none
 */
record FollowingLayout(Phrases phrases, Schedule ofChat, Instant now, long thread) {
    RichText list(List<Subscription> all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(phrases.text("following.heading", "topics", all.size()))));
        all.forEach(own -> blocks.add(Block.Line.of(
                new Span.Plain("• " + own.topic()), new Span.Italic(" · " + String.join(" · ", manner(own))))));
        return new RichText(blocks);
    }

    RichText one(Subscription own) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(new Span.Bold(own.topic())));
        manner(own).forEach(line -> blocks.add(Block.Line.of("• " + line)));
        return new RichText(blocks);
    }

    private List<String> manner(Subscription own) {
        Stream<String> place = place(own.to().thread());
        Stream<String> paused = own.active() ? Stream.empty() : Stream.of(phrases.text("following.paused"));
        Stream<String> silent = own.silentUntil(now).stream()
                .map(until -> phrases.text("following.silent", "time", phrases.time(until)));
        Stream<String> big = own.onlyBigNews() ? Stream.of(phrases.text("following.bigNews")) : Stream.empty();
        Stream<String> strict = own.strictness() > 0
                ? Stream.of(phrases.text("following.strict", "level", own.strictness()))
                : Stream.empty();
        return Stream.of(
                        place, paused, silent, Stream.of(schedule(own.schedule().over(ofChat))), big, strict)
                .flatMap(part -> part)
                .toList();
    }

    /** Where a topic is followed, in groups with forum topics. */
    private Stream<String> place(long of) {
        if (of == thread) {
            return of == 0 ? Stream.empty() : Stream.of(phrases.text("following.here"));
        }
        return Stream.of(of == 0 ? phrases.text("following.general") : phrases.text("following.thread", "number", of));
    }

    /** A schedule in one line. */
    String schedule(Schedule schedule) {
        Stream<String> quiet = schedule.quiet().stream()
                .map(hours -> phrases.text(
                        "schedule.quiet",
                        "from",
                        hours.from().toString(),
                        "until",
                        hours.until().toString()));
        Stream<String> weekends = schedule.weekends() ? Stream.empty() : Stream.of(phrases.text("schedule.noWeekends"));
        return Stream.of(Stream.of(rhythm(schedule.rhythm())), quiet, weekends)
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.AtOnce() -> phrases.text("schedule.now");
            case Rhythm.Hourly() -> phrases.text("schedule.hourly");
            case Rhythm.Daily(var at) -> phrases.text("schedule.daily", "time", at.toString());
            case Rhythm.Weekly(var days, var at) ->
                phrases.text(
                        "schedule.weekly",
                        "day",
                        days.stream()
                                .sorted()
                                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, phrases.locale()))
                                .collect(Collectors.joining(", ")),
                        "time",
                        at.toString());
        };
    }
}
