package tidings.telegram;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import tidings.chat.Conversation;

/**
 * The conversation on Telegram. Updates go into the inbox, answers out of the outbox; both outlive a crash at any point.
 */
public final class TelegramBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

    private final TelegramSettings settings;
    private final Shutdown shutdown = new Shutdown();
    private final Health health;
    private final CompletableFuture<Identity> identity = new CompletableFuture<>();
    private final BotApi api;
    private final ProgressNotes progress;
    private final Workers workers;
    private final Intake intake;
    private final Poller poller;
    private final Delivery delivery;
    private final Profile profile;
    private final Pruning pruning;

    /**
     * A bot that does not run yet.
     *
     * @param health kept up to date, for others to look at
     */
    public TelegramBot(
            TelegramSettings settings, Conversation conversation, Stores stores, Health health, Clock clock) {
        this.settings = settings;
        this.health = health;
        this.api = new BotApi(settings);
        TelegramMessenger messenger = new TelegramMessenger(api, () -> Optional.ofNullable(identity.getNow(null)));
        Dispatch dispatch = new Dispatch(stores.outbox(), messenger, clock);
        this.progress = new ProgressNotes(api, dispatch.asides());
        Callbacks callbacks = new Callbacks(api);
        Attendant attendant = new Attendant(stores, conversation, identity::join, api, callbacks, progress);
        this.workers = new Workers(stores.inbox(), attendant, shutdown);
        this.intake = new Intake(stores.inbox(), workers, callbacks, clock);
        this.poller = new Poller(api, intake, health, clock, shutdown);
        this.delivery = new Delivery(dispatch, stores.doorbell(), shutdown);
        this.profile = new Profile(conversation.features(), settings.operators(), stores.chats(), shutdown);
        this.pruning = new Pruning(stores.inbox(), stores.outbox(), clock, shutdown);
    }

    /**
     * Runs until {@link #close}, or until Telegram refuses the token.
     *
     * @return why it cannot go on, in a sentence for the operator; empty when it was closed
     */
    public Optional<String> run() {
        Thread.ofPlatform().name("delivery").daemon().start(delivery);
        Thread.ofVirtual().name("prune").start(pruning);
        try {
            new Introduction(api, health, shutdown).identity().ifPresent(this::receive);
        } finally {
            workers.stop();
            delivery.stop();
        }
        return health.end();
    }

    private void receive(Identity who) {
        LOG.info("Answering as @{}.", who.username());
        identity.complete(who);
        workers.start();
        Thread.ofVirtual().name("profile").start(() -> profile.publish(api));
        if (settings.webhook().isPresent()) {
            listen(settings.webhook().get());
        } else {
            api.call(new DeleteWebhook());
            poller.run();
        }
    }

    private void listen(TelegramSettings.Webhook webhook) {
        try (WebhookServer server = new WebhookServer(webhook, intake)) {
            LOG.info("Listening for Telegram on port {}.", server.port());
            new WebhookRegistration(api, webhook, health, shutdown).keep();
        } catch (IOException e) {
            health.ended("The webhook cannot listen on %s:%d (%s); set telegram.webhook-host and telegram.webhook-port."
                    .formatted(webhook.host(), webhook.port(), e.getMessage()));
        }
    }

    /** Stops within two seconds. What is not answered or sent yet stays in inbox and outbox. */
    @Override
    public void close() {
        shutdown.begin();
        poller.stop();
        workers.stop();
        delivery.stop();
        progress.close();
        api.close();
    }
}
