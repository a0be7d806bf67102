package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tidings.chat.Inbox;
import tidings.message.Address;
import tidings.message.Content;
import tidings.message.Doorbell;
import tidings.message.Message;
import tidings.message.RichText;
import tidings.store.Database;
import tidings.store.SqliteInbox;

@Execution(ExecutionMode.CONCURRENT)
class TelegramBotTest {
    private static final long ANNA = 7;
    private static final long GROUP = -100500;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private BotUnderTest bot;

    @BeforeEach
    void start() {
        bot = new BotUnderTest(folder.resolve("news.db"), telegram.settings());
    }

    @AfterEach
    void stop() {
        bot.close();
        telegram.close();
    }

    private Rooms users() {
        return telegram.users();
    }

    private void awaitSeen(long chat, int messages) {
        await(messages + " messages in " + chat, () -> users().seen(chat).size() >= messages);
    }

    @Test
    void aQuestionIsAnsweredWithADigest() {
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);

        Shown answer = users().seen(ANNA).getFirst();
        assertThat(answer.text())
                .startsWith("harbour tunnel · as of Jul 4, 2024, 6:10\u202fPM\n\n• The tunnel opens in May.");
        assertThat(answer.entities()).extracting(HtmlRules.Entity::tag).contains("b", "i", "a", "blockquote");
        assertThat(answer.call().at("/link_preview_options/is_disabled").asBoolean())
                .isTrue();
        assertThat(answer.call().toString()).contains("<blockquote expandable>");
    }

    @Test
    void aButtonIsAnsweredFirstAndEditsInPlace() {
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);
        users().press(ANNA, users().seen(ANNA).getFirst(), "Sources");
        await("edited", () -> !telegram.calls("editMessageText").isEmpty());

        assertThat(users().openCallbacks()).isEmpty();
        assertThat(users().seen(ANNA)).hasSize(1);
        List<String> order =
                telegram.calls().stream().map(FakeTelegram.Call::method).toList();
        assertThat(order.indexOf("answercallbackquery")).isLessThan(order.indexOf("editmessagetext"));
    }

    @Test
    void aButtonIsNoticedAtOnceHoweverLongItsChatIsBusy() {
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);
        bot.news.delay = Duration.ofSeconds(4);
        users().say(ANNA, "harbour tunnel again");
        users().press(ANNA, users().seen(ANNA).getFirst(), "Sources");
        await("noticed", Duration.ofSeconds(3), () -> users().openCallbacks().isEmpty());
        assertThat(users().seen(ANNA)).hasSize(1);
        bot.news.delay = Duration.ZERO;
        await("edited", () -> !telegram.calls("editMessageText").isEmpty());
        assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
    }

    @Test
    void aChatIsAnsweredInItsOrder() {
        IntStream.range(0, 5).forEach(i -> users().say(ANNA, "zebra" + i));
        awaitSeen(ANNA, 5);
        assertThat(users().texts(ANNA))
                .containsExactlyElementsOf(IntStream.range(0, 5)
                        .mapToObj(i -> "Nothing is stored on “zebra" + i + "”.")
                        .toList());
    }

    @Test
    void manyChatsAreAnsweredOnceEach() {
        LongStream.range(1, 100).forEach(user -> users().say(user, "harbour tunnel"));
        await("all answered", () -> users().count() >= 99);
        LongStream.range(1, 100).forEach(user -> assertThat(users().seen(user)).hasSize(1));
        await("all confirmed", () -> telegram.updates.pending() == 0);
    }

    @Test
    void anUnreadableUpdateIsSetAsideAndTheOthersAreAnswered() {
        users().say(ANNA, "zebra before");
        telegram.updates.addRaw("{\"update_id\":\"ID\",\"message\":{\"message_id\":1,\"chat\":\"nowhere\"}}");
        telegram.updates.addRaw("{\"update_id\":\"ID\",\"message\":[]}");
        telegram.updates.addRaw("{\"update_id\":\"ID\",\"message\":{\"message_id\":99999999999,\"date\":99999999999,"
                + "\"chat\":{\"id\":8,\"type\":\"private\"},\"from\":{\"id\":8},\"text\":\"zebra odd\"}}");
        telegram.updates.addRaw("{\"no\":\"number\"}");
        users().know(8, "private");
        users().say(ANNA, "zebra after");
        awaitSeen(ANNA, 2);
        awaitSeen(8, 1);
        await(
                "both set aside",
                () -> bot.database.<Long>read(
                                session -> session.number("SELECT count(*) FROM inbox WHERE state = 'aside'"))
                        == 2);
    }

    @Test
    void anUpdateThatEndedTheProcessEachTimeIsNotBegunAgain() {
        users().know(ANNA, "private");
        Inbox.Update deadly = new Inbox.Update(900, ANNA, """
                {"update_id":900,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},
                 "from":{"id":7,"is_bot":false,"first_name":"Anna"},"text":"harbour tunnel"}}""");
        // A bot at its start takes up what waits, and would answer it between two of these lines.
        bot.close();
        try (Database database = Database.open(folder.resolve("news.db"))) {
            Inbox inbox = new SqliteInbox(database, new Doorbell(), Clock.systemUTC());
            inbox.store(List.of(deadly), Instant.EPOCH);
            for (int i = 0; i < 4; i++) {
                inbox.begun(inbox.next(ANNA).orElseThrow());
            }
        }
        start();

        users().say(ANNA, "zebra after");
        awaitSeen(ANNA, 2);

        assertThat(users().texts(ANNA))
                .noneMatch(text -> text.contains("The tunnel opens in May."))
                .last()
                .isEqualTo("Nothing is stored on “zebra after”.");
    }

    @Test
    void numbersMayStartAgainLower() {
        users().say(ANNA, "zebra one");
        awaitSeen(ANNA, 1);
        telegram.updates.continueFrom(3);
        users().say(ANNA, "zebra two");
        awaitSeen(ANNA, 2);
        int polls = telegram.updates.polls();
        users().say(ANNA, "zebra three");
        awaitSeen(ANNA, 3);
        assertThat(telegram.updates.polls() - polls).isLessThan(5);
    }

    @Test
    void tooFastIsObeyedAndNothingIsLost() {
        telegram.plan("sendMessage", ANNA, new Fault.TooMany(2));
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        List<FakeTelegram.Call> sends = telegram.calls("sendMessage");
        assertThat(sends).hasSize(2);
        assertThat(Duration.between(sends.get(0).at(), sends.get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(1_900));
    }

    @Test
    void aGatewayPageABrokenAnswerOrARefusedConnectionDelaysAMessageOnly() {
        telegram.plan("sendMessage", ANNA, new Fault.Gateway(), new Fault.EmptyAnswer(), new Fault.BrokenJson());
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        assertThat(users().seen(ANNA)).hasSize(1);
    }

    @Test
    void anOddFieldInAnAnswerIsNotASecondCopy() {
        telegram.plan("sendMessage", ANNA, new Fault.OddField());
        users().say(ANNA, "zebra one");
        users().say(ANNA, "zebra two");
        awaitSeen(ANNA, 2);
        assertThat(users().seen(ANNA)).hasSize(2);
    }

    @Test
    void aCutBeforeTheWorkIsRepaired() {
        telegram.plan("sendMessage", ANNA, new Fault.CutBefore());
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        assertThat(users().seen(ANNA)).hasSize(1);
    }

    @Test
    void anAnswerThatNobodyHeardOfIsSentAgainRatherThanLost() {
        telegram.plan("sendMessage", ANNA, new Fault.CutBefore(), new Fault.CutAfter(), new Fault.CutBefore());
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 2);
        users().say(ANNA, "gnu");
        awaitSeen(ANNA, 3);
        assertThat(users().texts(ANNA).getLast()).contains("gnu");
        assertThat(users().seen(ANNA)).hasSize(3);
    }

    @Test
    void whoBlockedUsGetsNothingUntilTheyWriteAgain() {
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        users().block(ANNA);
        bot.outbox.file(List.of(alert("a1")));
        await("refused", () -> telegram.calls("sendMessage").stream().anyMatch(call -> call.status() == 403));
        await(
                "unreachable",
                () -> bot.database.<Long>read(
                                session -> session.number("SELECT unreachable FROM chat WHERE id = ?", ANNA))
                        == 1);
        bot.outbox.file(List.of(alert("a2")));
        users().unblock(ANNA);
        users().say(ANNA, "zebra again");
        awaitSeen(ANNA, 2);
        bot.outbox.file(List.of(alert("a3")));
        awaitSeen(ANNA, 3);
        assertThat(users().texts(ANNA).getLast()).isEqualTo("alert a3");
    }

    private static Message alert(String key) {
        return Message.alert(key, Address.of(ANNA), false, Content.Text.of(RichText.plain("alert " + key)));
    }

    @Test
    void anAlertFiledTwiceArrivesOnceAndCanBeEditedByItsKey() {
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        bot.outbox.file(List.of(alert("a1"), alert("a1")));
        bot.outbox.file(List.of(alert("a1")));
        awaitSeen(ANNA, 2);
        bot.outbox.file(List.of(Message.alert(
                "a1.grown",
                Address.of(ANNA),
                true,
                new Content.Edit(
                        new Content.Target.Filed("a1"),
                        RichText.plain("alert a1, two outlets"),
                        tidings.message.Keyboard.NONE))));
        await("edited", () -> users().texts(ANNA).contains("alert a1, two outlets"));
        assertThat(users().seen(ANNA)).hasSize(2);
    }

    @Test
    void aGroupThatMovesTakesItsSettingsAlong() {
        telegram.users().makeAdministrator(ANNA);
        bot.news.makeAdministrator(ANNA);
        users().sayInGroup(GROUP, ANNA, "/language@tidings_bot de", object());
        awaitSeen(GROUP, 1);
        users().move(GROUP, -100600);
        bot.outbox.file(List.of(
                Message.alert("g1", Address.of(GROUP), false, Content.Text.of(RichText.plain("for the group")))));
        awaitSeen(-100600, 1);
        users().sayInGroup(-100600, ANNA, "@tidings_bot zebra", object());
        awaitSeen(-100600, 2);
        assertThat(users().texts(-100600).getLast()).isEqualTo("Zu „zebra“ ist nichts gespeichert.");
    }

    private static ObjectNode object() {
        return new ObjectMapper().createObjectNode();
    }

    @Test
    void inGroupsOnlyWhatIsMeantForUsIsAnsweredAndInItsTopic() {
        users().sayInGroup(GROUP, ANNA, "nothing for a bot", object());
        users().sayInGroup(GROUP, ANNA, "/digest@other_bot zebra", object());
        users().sayInGroup(
                        GROUP,
                        ANNA,
                        "@Tidings_Bot zebra",
                        object().put("is_topic_message", true).put("message_thread_id", 12));
        awaitSeen(GROUP, 1);
        Shown answer = users().seen(GROUP).getFirst();
        assertThat(answer.call().path("message_thread_id").asInt()).isEqualTo(12);
        assertThat(answer.call().at("/reply_parameters/message_id").asLong()).isPositive();
        assertThat(users().seen(GROUP)).hasSize(1);
    }

    @Test
    void anEditedQuestionEditsItsAnswer() {
        long question = users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        users().edit(ANNA, question, "gnu");
        await("edited", () -> users().texts(ANNA).getFirst().contains("gnu"));
        assertThat(users().seen(ANNA)).hasSize(1);
    }

    @Test
    void aTopicTypedInAnotherChatBecomesACard() {
        users().inlineQuery("q1", ANNA, "harbour tunnel");
        users().inlineQuery("q2", ANNA, "zebra");
        await("answered", () -> users().inlineAnswers().size() == 2);
        assertThat(users().inlineAnswers()
                        .path("q1")
                        .at("/results/0/description")
                        .asText())
                .isEqualTo("The tunnel opens in May.");
        assertThat(users().inlineAnswers().path("q2").at("/button/text").asText())
                .isEqualTo("Nothing is stored on this topic");
        assertThat(users().count()).isZero();
    }

    @Test
    void forgettingLeavesNothing() {
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);
        users().say(ANNA, "/forget");
        awaitSeen(ANNA, 2);
        users().press(ANNA, users().seen(ANNA).getLast(), "Yes, delete everything");
        await("told", () -> users().texts(ANNA).getLast().startsWith("Done. Nothing is stored"));
        await(
                "gone",
                () -> rows("outbox", "chat") + rows("chat", "id") + rows("asked_topic", "chat") + rows("inbox", "chat")
                        == 0);
    }

    private long rows(String table, String column) {
        return bot.database.<Long>read(
                session -> session.number("SELECT count(*) FROM %s WHERE %s = ?".formatted(table, column), ANNA));
    }

    @Test
    void theExportIsAFileWithAllThatIsStored() {
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);
        users().say(ANNA, "/export");
        awaitSeen(ANNA, 2);
        assertThat(users().texts(ANNA).getLast())
                .contains("\"asked_topic\"", "harbour tunnel", "\"language\" : \"en\"");
    }

    @Test
    void markupThatTheServerRefusesGoesOutAsPlainText() {
        telegram.plan(
                "sendMessage", ANNA, new Fault.Denied(400, "Bad Request: can't parse entities: unsupported start tag"));
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);
        assertThat(users().seen(ANNA).getFirst().call().has("parse_mode")).isFalse();
        assertThat(users().texts(ANNA).getFirst()).startsWith("harbour tunnel");
    }

    @Test
    void aMessageThatIsTooLongAfterAllIsSplit() {
        telegram.plan("sendMessage", ANNA, new Fault.Denied(400, "Bad Request: message is too long"));
        users().say(ANNA, "harbour tunnel");
        await("all parts", () -> String.join("\n", users().texts(ANNA)).contains("Sources"));
        assertThat(String.join("\n", users().texts(ANNA))).contains("The tunnel opens in May.");
    }

    @Test
    void anythingLongArrivesInParts() {
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        String sentence = "The council decided on the budget after a long debate about its size. ";
        bot.outbox.file(List.of(
                Message.alert("long", Address.of(ANNA), false, Content.Text.of(RichText.plain(sentence.repeat(100))))));
        awaitSeen(ANNA, 3);
        assertThat(users().texts(ANNA).get(1)).endsWith("its size.");
    }

    @Test
    void commandsAreRegisteredInEveryLanguage() {
        await("registered", () -> users().commands().size() >= 15);
        assertThat(users().commands().path("default/de").toString()).contains("kurzer Überblick");
        assertThat(users().commands().path("all_group_chats/").toString()).doesNotContain("forget", "stats");
    }

    @Test
    void aSecondPollerIsSurvived() {
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        telegram.plan("getUpdates", 0, new Fault.Denied(409, "Conflict: terminated by other getUpdates request"));
        users().say(ANNA, "zebra two");
        users().say(ANNA, "zebra three");
        awaitSeen(ANNA, 3);
    }

    @Test
    void aRevokedTokenEndsItWithOneSentence() throws InterruptedException {
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        telegram.revokeToken();
        users().say(ANNA, "zebra two");
        assertThat(bot.end().orElseThrow()).contains("BotFather").doesNotContain(FakeTelegram.TOKEN);
    }

    @Test
    void tooManyPollsAreObeyed() {
        telegram.plan("getUpdates", 0, new Fault.TooMany(2));
        users().say(ANNA, "zebra");
        users().say(ANNA, "zebra two");
        awaitSeen(ANNA, 2);
    }

    @Test
    void aServerThatIgnoresTheTimeoutIsNotHammered() {
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        telegram.updates.ignoreTimeout(true);
        users().say(ANNA, "zebra two");
        awaitSeen(ANNA, 2);
        int before = telegram.updates.polls();
        java.util.concurrent.locks.LockSupport.parkNanos(2_000_000_000L);
        assertThat(telegram.updates.polls() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void aSlowAnswerShowsThatItIsBeingWorkedOn() {
        bot.news.delay = Duration.ofMillis(2_600);
        users().say(ANNA, "harbour tunnel");
        users().sayInGroup(GROUP, 8, "@tidings_bot harbour tunnel", object());
        awaitSeen(ANNA, 1);
        await(
                "the group's answer",
                () -> users().texts(GROUP).stream().anyMatch(text -> text.contains("opens in May")));
        assertThat(telegram.calls("sendChatAction")).isNotEmpty();
        assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
        assertThat(users().seen(GROUP)).hasSize(1);
        assertThat(users().seen(ANNA)).hasSize(1);
    }

    @Test
    void checkedSentencesAreSeenWhileTheRestIsWritten() {
        bot.news.delay = Duration.ofMillis(400);
        bot.news.pieces = 10;
        users().say(ANNA, "harbour tunnel");
        users().sayInGroup(GROUP, 8, "@tidings_bot harbour tunnel", object());
        awaitSeen(ANNA, 1);
        await(
                "the group's answer",
                () -> users().texts(GROUP).stream().anyMatch(text -> text.contains("opens in May")));

        assertThat(telegram.calls("sendMessageDraft"))
                .as("one at most in a second and a half")
                .hasSizeBetween(2, 4)
                .allMatch(call -> call.parameters().path("text").asText().contains("Piece 1 &lt;of&gt; the tunnel."));
        assertThat(users().seen(ANNA)).hasSize(1);
        assertThat(users().seen(GROUP)).as("edited all along").hasSize(1);
        assertThat(users().texts(GROUP).getFirst()).doesNotContain("Piece");
        assertThat(telegram.calls("editMessageText")).hasSizeBetween(2, 5);
    }

    @Test
    void aServerThatWantsNoMorePreviewsIsObeyed() {
        telegram.plan("sendMessageDraft", 0, new Fault.TooMany(1));
        bot.news.delay = Duration.ofMillis(400);
        bot.news.pieces = 8;
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);

        assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
        assertThat(users().texts(ANNA).getFirst()).contains("opens in May");
    }

    @Test
    void whatCannotBeAnsweredIsApologisedFor() {
        bot.news.broken = true;
        users().say(ANNA, "harbour tunnel");
        awaitSeen(ANNA, 1);
        assertThat(users().texts(ANNA))
                .containsExactly("I could not answer that just now. Please try again in a minute.");
    }

    @Test
    void stoppingTakesLessThanTwoSeconds() {
        users().say(ANNA, "zebra");
        awaitSeen(ANNA, 1);
        long before = System.nanoTime();
        bot.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        bot = new BotUnderTest(folder.resolve("news.db"), telegram.settings());
    }
}
