package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static tidings.telegram.FakeTelegram.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.chat.Phrases;
import tidings.text.Language;

/** What a person on Telegram meets, in each language of the interface and each kind of chat. */
@Execution(ExecutionMode.CONCURRENT)
class TalkTest {
    private static final long ANNA = 7;
    private static final long GROUP = -100500;
    private static final long CHANNEL = -100700;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram(true);
    private BotUnderTest bot;
    private String language = "en";

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

    private String phrase(String key, Object... arguments) {
        return Phrases.in(new Language(language), ZoneOffset.UTC).text(key, arguments);
    }

    /** Says it and returns the message that comes back. */
    private Shown say(String text) {
        int before = users().seen(ANNA).size();
        users().say(ANNA, language, text);
        await("an answer to " + text, () -> users().seen(ANNA).size() > before);
        return users().seen(ANNA).getLast();
    }

    private String press(Shown message, String label) {
        users().press(ANNA, message, label);
        await("an edit after " + label, () -> !now(message).call().equals(message.call()));
        return now(message).text();
    }

    private Shown now(Shown message) {
        return users().seen(message.chat()).stream()
                .filter(shown -> shown.id() == message.id())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "de", "es"})
    void everyStepIsInThePersonsOwnLanguage(String code) {
        language = code;
        Shown hello = say("/start");
        assertThat(hello.text())
                .startsWith(phrase("start.heading"))
                .endsWith(phrase("start.text").lines().toList().getLast());
        assertThat(say("/help").text())
                .contains("/digest – " + phrase("command.digest"))
                .doesNotContain("/stats");
        assertThat(say("/digest").text()).isEqualTo(phrase("ask.digest"));
        Shown digest = say("harbour tunnel");
        assertThat(digest.text())
                .startsWith("harbour tunnel")
                .contains("The tunnel opens in May.", phrase("digest.quoted"));
        assertThat(press(digest, phrase("button.sources"))).contains(phrase("digest.sources"));
        assertThat(say("zebra").text()).isEqualTo(phrase("nothing.NOT_FOUND", "topic", "zebra"));
        assertThat(say("/nonsense").text()).isEqualTo(phrase("command.unknown"));
        assertThat(say("x".repeat(3_000)).text()).isEqualTo(phrase("nothing.TOPIC_TOO_LONG"));
        assertThat(press(say("/forget"), phrase("button.keep"))).isEqualTo(phrase("forget.kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "de", "es"})
    void theLanguageIsChangedByAButtonInPlaceAndStays(String code) {
        Shown settings = say("/settings");
        assertThat(press(settings, phrase("button.language"))).isEqualTo(phrase("language.choose"));
        Shown choice = users().seen(ANNA).getLast();
        Language chosen = new Language(code);
        String name = chosen.locale().getDisplayLanguage(chosen.locale());
        String label = name.substring(0, 1).toUpperCase(chosen.locale()) + name.substring(1);
        String after = press(choice, label);
        language = code;
        assertThat(after).startsWith(phrase("settings.heading"));
        language = "en"; // the app goes on to say English
        users().say(ANNA, "zebra");
        language = code;
        await("answered", () -> users().texts(ANNA).contains(phrase("nothing.NOT_FOUND", "topic", "zebra")));
        assertThat(users().openCallbacks()).isEmpty();
    }

    @Test
    void aCommandThatMissesItsArgumentOpensTheInputFieldForIt() {
        Shown question = say("/digest");
        assertThat(question.call().at("/reply_markup/force_reply").asBoolean()).isTrue();
        assertThat(question.call().at("/reply_markup/input_field_placeholder").asText())
                .isEqualTo("Which topic?");
        assertThat(say("harbour tunnel").text()).contains("The tunnel opens in May.");
    }

    @Test
    void aLinkCanOpenTheChatOnATopic() {
        // base64url of "harbour tunnel"
        assertThat(say("/start q_aGFyYm91ciB0dW5uZWw").text()).contains("The tunnel opens in May.");
        assertThat(say("/start c_7eXyIOLu5Ps").text()).contains("нет воды");
        assertThat(say("/start q_!").text()).startsWith(phrase("start.heading"));
        assertThat(say("/start inline").text()).startsWith(phrase("start.heading"));
    }

    @Test
    void aDigestIsSharedByALinkThatOpensItForTheOther() {
        Shown digest = say("harbour tunnel");
        String url = digest.call()
                .at("/reply_markup/inline_keyboard")
                .findValuesAsText("url")
                .getFirst();
        assertThat(url)
                .isEqualTo("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Ftidings_bot%3Fstart%3Dq_aGFyYm91ciB0dW5uZWw"
                        + "&text=harbour%20tunnel");
        assertThat(say("x".repeat(60) + " tunnel").call().toString()).doesNotContain("t.me/share");
    }

    @Test
    void aGroupIsGreetedOnceAndAnswersInItsTopic() {
        users().member(GROUP, "supergroup", ANNA, "member");
        await("greeted", () -> users().seen(GROUP).size() == 1);
        ObjectNode topic = object().put("is_topic_message", true).put("message_thread_id", 33);
        users().sayInGroup(GROUP, ANNA, "/digest@tidings_bot", topic);
        await("asked", () -> users().seen(GROUP).size() == 2);
        ObjectNode reply = topic.deepCopy();
        reply.putObject("reply_to_message").putObject("from").put("id", FakeTelegram.BOT_ID);
        users().sayInGroup(GROUP, ANNA, "harbour tunnel", reply);
        await("answered", () -> users().seen(GROUP).size() == 3);
        List<Shown> seen = users().seen(GROUP);
        assertThat(seen.get(1).call().at("/reply_markup/selective").asBoolean()).isTrue();
        assertThat(seen.getLast().text()).contains("The tunnel opens in May.");
        assertThat(seen.subList(1, 3))
                .allMatch(shown -> shown.call().path("message_thread_id").asInt() == 33);
    }

    @Test
    void onlyAdministratorsChangeAGroupAlsoByButton() {
        users().sayInGroup(GROUP, ANNA, "/settings", object());
        await("refused", () -> users().texts(GROUP).contains(phrase("administrators.only")));
        bot.news.makeAdministrator(ANNA);
        users().sayInGroup(GROUP, ANNA, "/language de", object());
        language = "de";
        await("changed", () -> users().texts(GROUP).contains(phrase("language.changed")));
    }

    @Test
    void aChannelIsSilentUntilItsAdministratorsAskForSomething() {
        users().member(CHANNEL, "channel", ANNA, "administrator");
        users().post(CHANNEL, "Just a post about the harbour tunnel");
        users().post(CHANNEL, "/language@other_bot de");
        users().post(CHANNEL, "/digest harbour tunnel");
        await("answered", () -> users().seen(CHANNEL).size() == 1);
        assertThat(users().texts(CHANNEL).getFirst()).contains("The tunnel opens in May.");
        assertThat(users().seen(CHANNEL).getFirst().call().has("reply_parameters"))
                .isFalse();
    }

    @Test
    void whatIsTypedAfterOurNameElsewhereDoesNotUseUpAPersonsShare() {
        for (int i = 0; i < 20; i++) {
            users().inlineQuery("q" + i, ANNA, "harbour tunnel".substring(0, 1 + i % 14));
        }
        await("answered", () -> users().inlineAnswers().size() == 20);
        assertThat(users().inlineAnswers().path("q0").path("is_personal").asBoolean())
                .isTrue();
        assertThat(say("harbour tunnel").text()).contains("The tunnel opens in May.");
    }

    @Test
    void aSharedLocationIsAnsweredWithTheTimeThere() {
        users().locate(ANNA, 49.9, 36.3);
        await(
                "told",
                () -> users().texts(ANNA).stream().anyMatch(text -> text.startsWith("Times are told in Europe/Kyiv")));
    }

    @Test
    void aPictureIsAnsweredWithASentenceAndItsCaptionIsAQuestion() {
        users().show(ANNA, "");
        await("told", () -> users().texts(ANNA).contains(phrase("text.only")));
        users().show(ANNA, "harbour tunnel");
        await("answered", () -> users().texts(ANNA).getLast().contains("The tunnel opens in May."));
    }

    private static ObjectNode object() {
        return new ObjectMapper().createObjectNode();
    }
}
