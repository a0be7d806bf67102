package tidings;

import java.io.PrintWriter;
import java.io.Reader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidings.article.Articles;
import tidings.chat.Chat;
import tidings.chat.Chats;
import tidings.chat.CompareFeature;
import tidings.chat.Conversation;
import tidings.chat.DigestFeature;
import tidings.chat.Feature;
import tidings.chat.Features;
import tidings.chat.LatestFeature;
import tidings.chat.Members;
import tidings.chat.Patience;
import tidings.chat.PrivacyFeature;
import tidings.chat.Rights;
import tidings.chat.SettingsFeature;
import tidings.chat.TimelineFeature;
import tidings.chat.Topics;
import tidings.chat.WelcomeFeature;
import tidings.console.ConsoleChat;
import tidings.console.ConsoleMemory;
import tidings.digest.Tellings;

/** The conversation, the same on every channel. */
record ChatSetup(Settings settings, AnswerSetup answers, Articles articles, Clock clock) {
    /** What a channel remembers of its chats. */
    record Memory(Topics topics, Chats chats, Tellings tellings) {}

    /** The conversation of a channel where many people ask. */
    Conversation shared(Memory memory, Rights rights, Extras extras) {
        Duration interval = Duration.ofSeconds(settings.number(Setting.CHAT_INTERVAL, 1));
        return conversation(memory, rights, extras, new Patience(interval, settings.number(Setting.CHAT_BURST, 1)));
    }

    /** The conversation in a terminal, with the one person who sits there. */
    ConsoleChat console(Chat chat, AlertSetup alerts, PostSetup posts, Reader in, PrintWriter out) {
        ConsoleMemory here = new ConsoleMemory(clock);
        Members nobodyElse = (person, room) -> true;
        ConsoleShelf shelf = posts.shelf(chat);
        shelf.empty();
        return new ConsoleChat(
                conversation(
                        new Memory(here, here, here),
                        new Rights(nobodyElse, Set.of()),
                        alerts.console(here).and(digest -> posts.feature(digest, shelf)),
                        Patience.endless()),
                here,
                chat,
                in,
                out,
                shelf::empty);
    }

    private Conversation conversation(Memory memory, Rights rights, Extras extras, Patience patience) {
        DigestFeature digest =
                new DigestFeature(answers.digests(), memory.topics(), memory.tellings(), extras.actions());
        List<Feature> listed = new ArrayList<>(List.of(
                digest,
                new TimelineFeature(answers.timelines(), extras.charts()),
                new CompareFeature(answers.comparisons()),
                new LatestFeature(articles, digest)));
        listed.addAll(extras.features().apply(digest));
        listed.addAll(List.of(new SettingsFeature(), new PrivacyFeature(memory.chats())));
        List<Feature> all = new ArrayList<>(listed);
        all.add(new WelcomeFeature(digest, listed));
        return new Conversation(digest, new Features(all), rights, patience, clock);
    }
}
