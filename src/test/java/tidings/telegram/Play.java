package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import tidings.App;
import tidings.FeedSetup;
import tidings.Setting;
import tidings.Settings;
import tidings.alert.AlertEngine;
import tidings.feed.FeedRounds;
import tidings.feed.Feeds;
import tidings.feed.Visited;
import tidings.follow.MovableClock;
import tidings.store.Database;
import tidings.web.LocalWeb;

/**
 * Days of feeds and chats in seconds: the program as {@code serve} wires it, on a clock that jumps from one look at the
 * feeds to the next. All that a chat gets to see is written down with the time at which it came.
 */
final class Play implements AutoCloseable {
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    final FakeTelegram telegram = new FakeTelegram(true);
    private final MovableClock clock;
    private final LocalWeb web = new LocalWeb();
    private final PlayedFeeds news;
    private final App app;
    private final AlertEngine alerts;
    private final FeedRounds rounds;
    private final TelegramBot bot;
    private final Database database;
    private final Thread thread;
    private final SortedMap<Instant, List<Runnable>> plan = new TreeMap<>();
    private final Map<Long, StringBuilder> transcripts = new HashMap<>();
    private final Map<Long, String> seen = new HashMap<>();

    Play(Path folder, PlayedFeeds news, Instant start) {
        this.news = news;
        clock = new MovableClock(start);
        Path file = folder.resolve("tidings.db");
        Map<Setting, String> settings = Map.of(
                Setting.DATABASE, file.toString(),
                Setting.FETCH_ALLOW, "127.0.0.1",
                Setting.FETCH_PAUSE, "0",
                Setting.FEEDS_PAGES, "never",
                Setting.FEEDS_MIN_INTERVAL, "5",
                Setting.FEEDS_MAX_INTERVAL, "5");
        app = App.open(Settings.read(Optional.empty(), Map.of(), settings), clock);
        FeedSetup feeds = app.feeds();
        news.outlets()
                .forEach(outlet ->
                        feeds.feeds().add(new Feeds.Addition(web.url("/" + outlet), outlet, "", "https://" + outlet)));
        rounds = feeds.rounds();
        alerts = app.alerts();
        alerts.load();
        bot = app.telegram(telegram.settings(Optional.empty(), Set.of()), feeds);
        thread = Thread.ofPlatform().daemon().start(bot::run);
        database = Database.open(file);
    }

    /** Something that somebody does at a time, in UTC. */
    void at(String time, Runnable what) {
        plan.computeIfAbsent(Instant.parse(time), any -> new ArrayList<>()).add(what);
    }

    /** Plays until this time. */
    void until(Instant end) {
        while (clock.instant().isBefore(end)) {
            Instant now = clock.instant();
            boolean isNews = news.publish(web, now);
            plan.headMap(now.plusNanos(1))
                    .values()
                    .forEach(all -> all.forEach(what -> {
                        what.run();
                        settle();
                        writeDown(now);
                    }));
            plan.headMap(now.plusNanos(1)).clear();
            if (isNews || now.atOffset(ZoneOffset.UTC).getMinute() == 0) {
                rounds.run(Play::complain);
            }
            alerts.work();
            settle();
            writeDown(now);
            clock.to(now.plus(STEP));
        }
    }

    private static void complain(Visited visited) {
        visited.trouble().ifPresent(trouble -> {
            throw new AssertionError(trouble);
        });
    }

    /** Until everything is answered and sent. Where something may not be sent so soon, time goes on. */
    private void settle() {
        for (long begin = System.nanoTime(); isBusy(); ) {
            if (System.nanoTime() - begin > 200_000_000) {
                clock.forward(Duration.ofSeconds(1));
                begin = System.nanoTime();
            }
            LockSupport.parkNanos(500_000);
        }
    }

    private boolean isBusy() {
        return telegram.updates.pending() > 0 || database.read(session -> session.number("""
                        SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')
                            + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'started'))""")) > 0;
    }

    private void writeDown(Instant now) {
        for (long chat : telegram.users().known()) {
            StringBuilder transcript = transcripts.computeIfAbsent(chat, any -> new StringBuilder());
            for (Shown message : telegram.users().seen(chat)) {
                String shown = message.text() + "\n" + labels(message);
                String before = seen.put(message.id(), shown);
                if (!shown.equals(before)) {
                    transcript.append(
                            "=== %s%s%n%s%n".formatted(TIME.format(now), manner(message, before), shown.strip()));
                }
            }
        }
    }

    private String manner(Shown message, String before) {
        if (before != null) {
            return ", edits “%s”".formatted(before.lines().findFirst().orElse(""));
        }
        String silent = message.call().path("disable_notification").asBoolean() ? ", silent" : "";
        long replies = message.call().at("/reply_parameters/message_id").asLong();
        return silent
                + Optional.ofNullable(seen.get(replies))
                        .map(text -> ", answers “%s”"
                                .formatted(text.lines().findFirst().orElse("")))
                        .orElse("");
    }

    private static String labels(Shown message) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : message.call().at("/reply_markup/inline_keyboard")) {
            List<String> labels = new ArrayList<>();
            row.forEach(button -> labels.add("[" + button.path("text").asText() + "]"));
            rows.add(String.join(" ", labels));
        }
        return String.join("\n", rows);
    }

    void say(long user, String language, String text) {
        telegram.users().say(user, language, text);
    }

    void sayInGroup(long group, long user, String text) {
        telegram.users().sayInGroup(group, user, text, new ObjectMapper().createObjectNode());
    }

    /** Presses the button under the newest message of the chat that has it. */
    void press(long chat, long user, String label) {
        Shown under = telegram.users().seen(chat).reversed().stream()
                .filter(message -> labels(message).contains("[" + label + "]"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nowhere a button '%s'.".formatted(label)));
        telegram.users().press(user, under, label);
    }

    /** All that the chat saw. */
    String transcript(long chat) {
        return transcripts.getOrDefault(chat, new StringBuilder()).toString();
    }

    @Override
    public void close() {
        bot.close();
        alerts.close();
        rounds.close();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
        app.close();
        telegram.close();
        web.close();
    }
}
