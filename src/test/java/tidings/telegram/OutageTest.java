package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.RichText;
import tidings.store.Database;
import tidings.store.SqliteOutbox;

/** Telegram is out of order for ten minutes, in whatever way: nothing is lost or doubled, and all arrives seconds after. */
class OutageTest {
    private static final Duration OUTAGE = Duration.ofMinutes(10);
    private static final Duration SECONDS = Duration.ofSeconds(12);
    private static final int CHATS = 40;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram(true);
    private final HandedClock clock = new HandedClock();

    @AfterEach
    void stop() {
        telegram.close();
    }

    /** Time that passes when the test says so. */
    private static final class HandedClock extends Clock {
        private Instant now = Instant.parse("2024-07-04T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    static Stream<Fault> outages() {
        return Stream.of(new Fault.Gateway(), new Fault.EmptyAnswer(), new Fault.CutBefore());
    }

    @ParameterizedTest
    @MethodSource("outages")
    void everythingArrivesOnceWithinSecondsAfterMinutesOfOutage(Fault outage) {
        try (Database database = Database.open(folder.resolve("outbox.db"));
                BotApi api = new BotApi(telegram.settings())) {
            SqliteOutbox outbox = new SqliteOutbox(database, new Doorbell(), clock);
            Dispatch dispatch = new Dispatch(outbox, new TelegramMessenger(api, Optional::empty), clock);
            outbox.file(messages("before"));
            telegram.down(outage);
            passes(OUTAGE.dividedBy(2), dispatch);
            outbox.file(messages("meanwhile"));
            passes(OUTAGE.dividedBy(2), dispatch);
            assertThat(telegram.users().count()).isZero();
            assertThat(telegram.calls()).hasSizeLessThan((int) OUTAGE.toSeconds());
            telegram.down(false);
            passes(SECONDS, dispatch);
            LongStream.rangeClosed(1, CHATS)
                    .forEach(chat -> assertThat(telegram.users().texts(chat))
                            .containsExactly("before " + chat, "meanwhile " + chat));
        }
    }

    @Test
    void aServerThatTakesMessagesAndNeverSaysSoIsNotSentThemOverAndOver() {
        try (Database database = Database.open(folder.resolve("outbox.db"));
                BotApi api = new BotApi(telegram.settings())) {
            SqliteOutbox outbox = new SqliteOutbox(database, new Doorbell(), clock);
            Dispatch dispatch = new Dispatch(outbox, new TelegramMessenger(api, Optional::empty), clock);
            outbox.file(messages("taken").subList(0, 1));
            telegram.down(new Fault.CutAfter());
            passes(OUTAGE, dispatch);
            telegram.down(false);
            passes(SECONDS, dispatch);
            assertThat(telegram.users().seen(1)).hasSize(2); // the documented double
        }
    }

    @Test
    void theQuestionForUpdatesIsAskedEveryFewSecondsHoweverLongItFails() {
        Backoff backoff = Backoff.ofOutages();
        List<Duration> pauses =
                IntStream.range(0, 200).mapToObj(i -> backoff.next()).toList();
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(6)) <= 0);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(OUTAGE);
    }

    private List<Message> messages(String text) {
        return LongStream.rangeClosed(1, CHATS)
                .peek(chat -> telegram.users().know(chat, "private"))
                .mapToObj(chat -> Message.answer(
                        text + chat,
                        Address.of(chat),
                        OptionalLong.empty(),
                        Content.Text.of(RichText.plain(text + " " + chat))))
                .toList();
    }

    /** What the delivery does in this time, with the waiting left out. */
    private void passes(Duration time, Dispatch dispatch) {
        Instant end = clock.now.plus(time);
        while (clock.now.isBefore(end)) {
            dispatch.notice();
            for (Optional<Long> chat = dispatch.take(); chat.isPresent(); chat = dispatch.take()) {
                dispatch.deliverNext(chat.get());
            }
            clock.now = clock.now.plus(dispatch.untilNext()).plusMillis(1);
        }
    }
}
