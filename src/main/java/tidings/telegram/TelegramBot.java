package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import tidings.chat.Chats;
import tidings.chat.Conversation;
import tidings.chat.Inbox;
import tidings.message.Doorbell;
import tidings.message.Outbox;

/**
 * The conversation on Telegram. Updates go into the inbox, answers out of the outbox; both outlive a crash at any point.
 */
public final class TelegramBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    private static final Duration INBOX_KEPT = Duration.ofDays(2);
    private static final Duration ALERTS_KEPT = Duration.ofDays(30);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);

    private final TelegramSettings settings;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Clock clock;
    private final BotApi api;
    private final Health health;
    private final ProgressNotes progress;
    private final Workers workers;
    private final Intake intake;
    private final Poller poller;
    private final Delivery delivery;
    private final Profile profile;
    private final CompletableFuture<Identity> identity = new CompletableFuture<>();
    private final CountDownLatch end = new CountDownLatch(1);

    /**
     * A bot that does not run yet.
     *
     * @param doorbell rung when something was filed in the outbox
     */
    public TelegramBot(
            TelegramSettings settings,
            Conversation conversation,
            Inbox inbox,
            Outbox outbox,
            Chats chats,
            Doorbell doorbell,
            Clock clock) {
        this.settings = settings;
        this.inbox = inbox;
        this.outbox = outbox;
        this.clock = clock;
        this.api = new BotApi(settings);
        this.health = new Health();
        this.progress = new ProgressNotes(api);
        this.workers = new Workers(inbox, new Attendant(inbox, chats, conversation, api, identity::join, progress));
        this.intake = new Intake(inbox, workers, clock);
        this.poller = new Poller(api, intake, health, clock);
        this.delivery = new Delivery(outbox, new TelegramMessenger(api), doorbell, clock);
        this.profile = new Profile(conversation.features(), settings.operators());
    }

    /**
     * Runs until {@link #close}, or until Telegram refuses the token.
     *
     * @return why it cannot go on, in a sentence for the operator; empty when it was closed
     */
    public Optional<String> run() {
        Thread sender = Thread.ofPlatform().name("delivery").daemon().start(delivery);
        Thread.ofVirtual().name("prune").start(this::prune);
        try {
            introduce();
            receive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delivery.stop();
            sender.interrupt();
            end.countDown();
        }
        return health.end();
    }

    /** Learns who we are; without that nothing in a group can be understood. Everything else can fail. */
    private void introduce() throws InterruptedException {
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
        while (!identity.isDone() && end.getCount() > 0) {
            switch (api.call(new GetMe())) {
                case Answer.Done(var me) -> identity.complete(identity(me));
                case Answer.Refused refused
                when refused.code() == 401 || refused.code() == 404 -> {
                    health.ended("Telegram does not know this token; ask BotFather for a new one and start again.");
                    return;
                }
                case Answer.Refused refused -> pause(refused.retryAfter().orElseGet(backoff::next));
                case Answer.Unavailable ignored -> pause(backoff.next());
                case Answer.Unknown ignored -> pause(backoff.next());
            }
        }
    }

    private static Identity identity(JsonNode me) {
        return new Identity(me.path("id").asLong(), me.path("username").asText());
    }

    private void receive() throws InterruptedException {
        if (health.end().isPresent() || end.getCount() == 0) {
            return;
        }
        LOG.info("Answering as @{}.", identity.join().username());
        workers.start();
        Thread decorator = Thread.ofVirtual().name("profile").start(this::decorate);
        try {
            if (settings.webhook().isPresent()) {
                listen(settings.webhook().get());
            } else {
                api.call(new DeleteWebhook());
                poller.run();
            }
        } finally {
            decorator.interrupt();
            workers.stop();
        }
    }

    private void listen(TelegramSettings.Webhook webhook) throws InterruptedException {
        try (WebhookServer server = new WebhookServer(webhook, intake)) {
            LOG.info("Listening for Telegram on port {}.", server.port());
            new WebhookRegistration(api, webhook, health).keepUntil(end);
        } catch (IOException e) {
            throw new UncheckedIOException("The webhook cannot listen on its port.", e);
        }
    }

    private void decorate() {
        try {
            profile.publish(api);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prune() {
        try {
            while (end.getCount() > 0) {
                inbox.prune(clock.instant().minus(INBOX_KEPT));
                outbox.prune(clock.instant().minus(INBOX_KEPT), clock.instant().minus(ALERTS_KEPT));
                pause(BETWEEN_PRUNINGS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Old updates and messages could not be pruned.", e);
        }
    }

    private void pause(Duration duration) throws InterruptedException {
        if (end.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("Stopping.");
        }
    }

    /** Stops within two seconds. What is not answered or sent yet stays in inbox and outbox. */
    @Override
    public void close() {
        end.countDown();
        poller.stop();
        workers.stop();
        delivery.stop();
        progress.close();
        api.close();
    }
}
