package tidings.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tidings.App;
import tidings.FeedSetup;
import tidings.Refusal;
import tidings.TelegramSetup;
import tidings.Upkeep;
import tidings.alert.AlertEngine;
import tidings.feed.FeedRounds;
import tidings.store.ServingLock;
import tidings.telegram.TelegramBot;
import tidings.telegram.TelegramSettings;

/** {@code tidings serve}: the Telegram bot, until it is told to stop; meanwhile the feeds are asked for news, which is told to whom it concerns. */
@Command(name = "serve", description = "Answer on Telegram until stopped; needs a bot's token in TELEGRAM_BOT_TOKEN.")
final class ServeCommand implements Callable<Integer> {
    private static final long MILLIS_TO_CLOSE = 400;

    @Mixin
    private Run run = new Run();

    @Override
    @SuppressWarnings("try") // the lock needs nothing but to be held
    public Integer call() {
        CountDownLatch closed = new CountDownLatch(1);
        TelegramSettings telegram = TelegramSetup.of(run.settings()); // before a database is made for nothing
        try (App app = run.open();
                ServingLock ignored = app.serving();
                AlertEngine alerts = app.alerts()) {
            serve(app, alerts, telegram, closed);
            return 0;
        } finally {
            closed.countDown();
        }
    }

    private static void serve(App app, AlertEngine alerts, TelegramSettings telegram, CountDownLatch closed) {
        app.digests().prepare();
        FeedSetup feeds = app.feeds();
        try (FeedRounds rounds = feeds.rounds();
                TelegramBot bot = app.telegram(telegram, feeds);
                Upkeep upkeep = app.upkeep(feeds)) {
            Thread.ofPlatform().daemon().name("feeds").start(rounds::keepGoing);
            alerts.start();
            upkeep.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bot, closed), "stop"));
            bot.run().ifPresent(why -> {
                throw new Refusal(why);
            });
        }
    }

    /** Runs on SIGTERM and Ctrl-C; the JVM halts when it returns, so it lets the database close first. */
    private static void stop(TelegramBot bot, CountDownLatch closed) {
        bot.close();
        try {
            boolean ignored = closed.await(MILLIS_TO_CLOSE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
