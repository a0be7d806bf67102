package tidings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.digest.Reader;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.text.Language;

class ConversationTest {
    private static final Person ANNA = new Person(7, "de");
    private final FakeNews news = new FakeNews();
    private final Conversation conversation = news.conversation(new Patience(Duration.ofSeconds(3), 100), Set.of(99L));
    private Chat chat = Chat.first(7, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC);

    private List<Content> say(String text) {
        return react(new Incoming.Said(ANNA, text));
    }

    private List<Content> react(Incoming incoming) {
        Reply reply = conversation.reply(chat, incoming);
        chat = reply.chat().orElse(chat);
        reply.tellings().forEach(telling -> news.remember(chat.id(), telling));
        return reply.contents();
    }

    private static String words(List<Content> contents) {
        return ((Content.Text) contents.getFirst()).text().plain();
    }

    private static String edited(List<Content> contents) {
        return ((Content.Edit) contents.getFirst()).text().plain();
    }

    private List<Content> press(List<Content> under, String label) {
        Button.Press button = ((Content.Text) under.getFirst())
                .buttons().rows().stream()
                        .flatMap(List::stream)
                        .filter(each -> each.label().equals(label))
                        .map(Button.Press.class::cast)
                        .findFirst()
                        .orElseThrow();
        return react(new Incoming.Pressed(ANNA, 55, button.data()));
    }

    @Test
    void plainTextIsAQuestion() {
        List<Content> answer = say("harbour tunnel");
        assertThat(words(answer))
                .contains("harbour tunnel", "• The tunnel opens in May. ¹", "1 article, 1 outlet", "quoted sentences")
                .contains("¹ harbour.example.org");
    }

    @Test
    void theSourcesOfADigestAreFoldedAndOpenWhereTheyWere() {
        List<Content> answer = say("harbour tunnel");
        Content.Text text = (Content.Text) answer.getFirst();
        assertThat(((Block.Quote) text.text().blocks().getLast()).folded()).isTrue();

        Content.Edit open = (Content.Edit) press(answer, "Sources").getFirst();
        assertThat(((Block.Quote) open.text().blocks().getLast()).folded()).isFalse();
        assertThat(open.target()).isEqualTo(new Content.Target.Known(55));
    }

    @Test
    void afterADigestOneMayAskForItShorterOrForAnotherSideOfIt() {
        say("harbour tunnel");
        assertThat(words(say("shorter, please"))).contains("harbour tunnel", "The tunnel opens in May.");
        assertThat(news.lengths).containsExactly(5, 2);
        assertThat(words(say("and what about the tunnel?"))).contains("harbour tunnel the tunnel");
    }

    @Test
    void whoAsksForNewsAndNamesNoTopicGetsTheNewest() {
        say("harbour tunnel");
        assertThat(words(say("What's new?"))).contains("Tunnel under the harbour · harbour.example.org");
        assertThat(words(say("últimas noticias"))).contains("Tunnel under the harbour · harbour.example.org");
    }

    @Test
    void theButtonsKeepTheSideThatWasAskedFor() {
        DigestButtons buttons = new DigestButtons(news, List.of());
        Turn turn = Turn.of(Chat.first(7, Chat.Kind.PRIVATE, "en", ZoneOffset.UTC), new Person(7, "en"), news.now);
        Subject side = Subject.of("harbour tunnel").beside("the owner").in(Language.GERMAN);
        Button button = buttons.under(turn, side, DigestButtons.View.USUAL)
                .rows()
                .getFirst()
                .getFirst();
        assertThat(buttons.subject(turn, ((Button.Press) button).data().split(":", 2)[1]))
                .contains(side);
    }

    @Test
    void oneFollowUpBuildsOnTheOther() {
        say("harbour tunnel");
        say("shorter");
        say("in German, please");
        assertThat(news.lengths).as("still short").containsExactly(5, 2, 2);
    }

    @Test
    void oneSideTakesThePlaceOfTheOther() {
        say("harbour tunnel");
        say("and what did France say?");
        assertThat(words(say("und was sagt Deutschland dazu?")))
                .contains("harbour tunnel deutschland")
                .doesNotContain("france");
    }

    @Test
    void aQuestionWithoutANameIsAskedOfTheTopicThatOneTalksAbout() {
        say("harbour tunnel");
        assertThat(words(say("when does it open?"))).contains("The tunnel opens in May.");
        assertThat(words(say("and the owner?"))).contains("harbour tunnel the owner");
    }

    @Test
    void whatTheTopicSaysNothingOfIsAQuestionOfItsOwn() {
        say("harbour tunnel");
        assertThat(words(say("who keeps the zebra?"))).contains("Nothing is stored on “who keeps the zebra?”");
        assertThat(words(say("tell me more"))).contains("The tunnel opens in May.");
    }

    @Test
    void whatNothingIsStoredAboutIsNoSubject() {
        say("harbour tunnel");
        assertThat(words(say("zebra"))).contains("Nothing is stored");
        assertThat(words(say("tell me more"))).contains("harbour tunnel", "The tunnel opens in May.");
        assertThat(news.lengths).containsExactly(5, 10);
    }

    @Test
    void theButtonsKeepTheLanguageAndTheManner() {
        say("harbour tunnel");
        say("explain");
        press(say("in German, please"), "More");
        assertThat(news.readers.getLast().language()).isEqualTo(Language.GERMAN);
        assertThat(news.readers.getLast().manner()).isEqualTo(Reader.Manner.PLAIN);
    }

    @Test
    void withoutAModelOneIsToldThatAnotherLanguageNeedsOne() {
        assertThat(words(say("harbour tunnel"))).doesNotContain("need a model");
        assertThat(words(say("auf Deutsch, bitte"))).contains("Another language or plainer words need a model");
        assertThat(words(say("in English"))).as("the sentences are").doesNotContain("need a model");
        assertThat(words(say("einfacher"))).contains("need a model");
        assertThat(words(say("shorter"))).doesNotContain("need a model");
    }

    @Test
    void whereNothingWasAskedBeforeEveryTextIsATopic() {
        assertThat(words(say("shorter"))).isEqualTo("Nothing is stored on “shorter”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello!", "Привет", "Добрий день", "Guten Tag", "¡Hola!"})
    void whoGreetsIsToldHowItBegins(String greeting) {
        assertThat(words(say(greeting))).startsWith("Short news digests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "Помогите!", "Що ти вмієш?", "Wie geht das?", "¿Qué puedes hacer?"})
    void whoAsksForHelpInWordsGetsIt(String words) {
        assertThat(words(say(words))).startsWith("How it works");
    }

    @Test
    void thanksAreNoTopicButWhatStandsAmongOtherWordsIs() {
        assertThat(words(say("Vielen Dank!"))).startsWith("You are welcome.");
        assertThat(words(say("help for Orrin"))).isEqualTo("Nothing is stored on “help for Orrin”.");
    }

    @Test
    void moreOfATopicReplacesTheDigest() {
        press(say("harbour tunnel"), "More");
        assertThat(news.lengths).containsExactly(5, 10);
    }

    @Test
    void nothingNewIsSaid() {
        List<Content> answer = say("harbour tunnel");
        news.now = news.now.plus(Duration.ofHours(1));
        assertThat(words(press(answer, "What’s new"))).startsWith("Nothing new on “harbour tunnel” since");
    }

    @Test
    void theLatestOnATopicIsADigestAtFirstAndThenOnlyWhatIsNew() {
        assertThat(words(say("/latest harbour tunnel"))).contains("The tunnel opens in May.");
        assertThat(words(say("/latest tunnel, harbour!"))).startsWith("Nothing new on “tunnel, harbour!” since");
    }

    @Test
    void aTopicNobodyWroteAboutIsSaidInOneSentence() {
        assertThat(words(say("zebra"))).isEqualTo("Nothing is stored on “zebra”.");
    }

    @Test
    void aCommandWithoutItsArgumentAsksForIt() {
        Content.Text question = (Content.Text) say("/digest").getFirst();
        assertThat(question.asks()).contains("Which topic?");
        assertThat(words(say("harbour tunnel"))).contains("The tunnel opens");
        assertThat(chat.pending()).isEmpty();
    }

    @Test
    void anotherCommandDropsTheQuestion() {
        say("/digest");
        say("/cancel");
        assertThat(chat.pending()).isEmpty();
    }

    @Test
    void theLanguageChangesAtOnceAndStays() {
        assertThat(words(say("/language Deutsch"))).isEqualTo("Ab jetzt spreche ich Deutsch.");
        assertThat(chat.language()).isEqualTo(Language.GERMAN);
        assertThat(words(say("zebra"))).isEqualTo("Zu „zebra“ ist nichts gespeichert.");
    }

    @Test
    void settingsAreChangedInPlace() {
        List<Content> settings = say("/settings");
        press(settings, "Length");
        assertThat(edited(react(new Incoming.Pressed(ANNA, 55, "settings:length:3"))))
                .contains("3 sentences");
        assertThat(edited(react(new Incoming.Pressed(ANNA, 55, "settings:zone:Europe/Kyiv"))))
                .contains("Europe/Kyiv");
        assertThat(chat.lines()).isEqualTo(3);
    }

    @Test
    void aForgedOrOldButtonGetsASentence() {
        for (String data : List.of(
                "digest:more:999",
                "digest:more:x",
                "digest",
                "nobody:1",
                "settings:zone:Mars/X",
                "digest:new:1:99999999999999",
                "settings:length:9",
                ":",
                "digest:more:1:2:3")) {
            assertThat(words(react(new Incoming.Pressed(ANNA, 1, data))))
                    .isEqualTo("This button is out of date. Please ask again.");
        }
    }

    @Test
    void helpListsWhatThereIsAndNothingElse() {
        assertThat(words(say("/help")))
                .contains("/digest – ", "/latest – ", "/forget – ")
                .doesNotContain("/follow", "/stats");
    }

    @Test
    void anUnknownCommandIsExplainedInPrivateAndIgnoredInGroups() {
        assertThat(words(say("/frobnicate"))).startsWith("I do not know this command");
        chat = Chat.first(-5, Chat.Kind.GROUP, "en", ZoneOffset.UTC);
        assertThat(say("/frobnicate")).isEmpty();
    }

    @Test
    void onlyAdministratorsChangeAGroup() {
        chat = Chat.first(-5, Chat.Kind.GROUP, "en", ZoneOffset.UTC);
        assertThat(words(say("/language de"))).isEqualTo("Only the administrators of this group can do that.");
        news.administrators.add(ANNA.id());
        assertThat(words(say("/language de"))).startsWith("Ab jetzt");
    }

    @Test
    void forgettingIsConfirmedFirst() {
        List<Content> sure = say("/forget");
        Reply reply = conversation.reply(chat, new Incoming.Pressed(ANNA, 55, "privacy:forget"));
        assertThat(words(sure)).contains("cannot be undone");
        assertThat(reply.chat()).isEqualTo(Optional.empty());
    }

    @Test
    void whoAsksTooFastIsToldOnce() {
        Conversation strict = news.conversation(new Patience(Duration.ofSeconds(3), 2), Set.of());
        Incoming question = new Incoming.Said(ANNA, "harbour tunnel");
        List<Integer> answers = IntStream.range(0, 5)
                .mapToObj(i -> strict.reply(chat, question).contents().size())
                .toList();
        assertThat(answers).containsExactly(1, 1, 1, 0, 0);
    }

    @Test
    void aSharedTopicIsAnsweredAtTheStart() {
        String payload = SharedTopic.payload("harbour tunnel").orElseThrow();
        assertThat(words(say("/start " + payload))).contains("The tunnel opens");
        assertThat(words(say("/start q_%%%"))).startsWith("Short news digests");
    }

    @ParameterizedTest
    @CsvSource({
        "Київ, Europe/Kyiv",
        "Киев, Europe/Kyiv",
        "Kiew, Europe/Kyiv",
        "Санкт-Петербург, Europe/Moscow",
        "МОСКВА, Europe/Moscow",
        "Nueva York, America/New_York",
        "Buenos Aires, America/Argentina/Buenos_Aires",
        "München, Europe/Berlin",
        "Wien, Europe/Vienna",
        "харків, Europe/Kyiv",
        "España, Europe/Madrid",
        "Tokio, Asia/Tokyo",
    })
    void aTimeZoneIsChosenByACityInAnyLanguage(String city, String zone) {
        say("/timezone");
        assertThat(words(say(city))).contains("Times are told in " + zone);
    }

    @ParameterizedTest
    @CsvSource({
        "50.4, 30.6, Europe/Kyiv",
        "53.1, 8.8, Europe/Berlin",
        "-31.4, -64.2, America/Argentina/Cordoba",
        "21.3, -157.9, Pacific/Honolulu",
        "37.7, -25.7, Atlantic/Azores",
        "-34.9, 138.6, Australia/Adelaide",
        "42.2, -8.7, Europe/Madrid",
        "36.7, -4.4, Europe/Madrid",
        "59.9, 30.4, Europe/Moscow",
        "-37.7, 178.0, Pacific/Auckland",
        "49.8, 22.8, Europe/Warsaw",
        "59.4, 28.2, Europe/Tallinn",
    })
    void aSharedLocationChoosesTheTimeZoneOfTheNearestCity(double north, double east, String zone) {
        assertThat(words(react(new Incoming.Located(ANNA, north, east)))).contains("Times are told in " + zone);
    }

    @Test
    void whereTwoTimeZonesAreNearTheyAreOffered() {
        List<Content> answer = react(new Incoming.Located(ANNA, 50.1, 23.4));
        assertThat(words(answer)).contains("More than one time zone is near this place");
        assertThat(((Content.Text) answer.getFirst()).buttons().rows().getFirst())
                .extracting(Button::label)
                .containsExactlyInAnyOrder("Europe/Kyiv", "Europe/Warsaw");
    }

    @Test
    void aTimeZoneIsFoundByTheNameOfItsCity() {
        assertThat(words(say("/timezone kyiv"))).contains("Europe/Kyiv");
        assertThat(words(say("/timezone new york"))).contains("America/New_York");
        assertThat(words(say("/timezone Atlantis"))).startsWith("I do not know this city or time zone.");
    }

    @Test
    void theNewestHeadlinesNameTheirOutlet() {
        assertThat(words(say("/latest"))).contains("Tunnel under the harbour · harbour.example.org");
    }
}
