package tidings.post;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.PrivateArticles;
import tidings.chat.Chat;
import tidings.chat.DigestFeature;
import tidings.chat.DigestLayout;
import tidings.chat.Feature;
import tidings.chat.Incoming;
import tidings.chat.Offer;
import tidings.chat.Post;
import tidings.chat.Reply;
import tidings.chat.Turn;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Known;
import tidings.digest.Question;
import tidings.digest.Told;
import tidings.message.Block;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;
import tidings.message.Span;
import tidings.topic.Period;

/** Addresses and posts that people send: told in two sentences, and kept for their chat alone. */
public final class SentFeature implements Feature {
    private static final Digester.Length SUMMARY = new Digester.Length(2);
    /** What a friend wrote and is shorter is a topic rather than news. Code points. */
    private static final int CHATTER = 80;

    private static final Pattern FORGET = Pattern.compile("forget:([0-9a-f]{16})");

    private final SentNews news;
    private final Shelf shelf;
    private final Digests digests;
    private final DigestFeature topics;

    /** Where what was sent goes. */
    public record Shelf(PrivateArticles kept, Articles articles, boolean isPrivate) {
        /** Puts the article where it belongs; with its id where only its chat can see it. */
        private Optional<Long> keep(long chat, Reading.Read read) {
            if (!isPrivate && read.isPublic()) {
                articles.add(List.of(read.article()));
                return Optional.empty();
            }
            return switch (kept.keep(chat, read.article())) {
                case PrivateArticles.Kept.Privately(var id) -> Optional.of(id);
                case PrivateArticles.Kept.Publicly ignored -> Optional.empty();
            };
        }
    }

    public SentFeature(SentNews news, Shelf shelf, Digests digests, DigestFeature topics) {
        this.news = news;
        this.shelf = shelf;
        this.digests = digests;
        this.topics = topics;
    }

    @Override
    public String name() {
        return "sent";
    }

    @Override
    public List<Offer> commands() {
        return List.of();
    }

    @Override
    public Reply command(Turn turn, String command, String argument) {
        return Reply.silent(turn.chat());
    }

    @Override
    public Reply pressed(Turn turn, Incoming.Pressed press, String data) {
        Matcher forgotten = FORGET.matcher(data);
        if (!forgotten.matches()) {
            return Reply.phrase(turn, "button.outdated");
        }
        shelf.kept().forget(turn.chat().id(), HexFormat.fromHexDigitsToLong(forgotten.group(1)));
        return Reply.edit(turn, press, RichText.plain(turn.say("sent.forgotten")), Keyboard.NONE);
    }

    @Override
    public Optional<Reply> heard(Turn turn, Incoming incoming) {
        return switch (incoming) {
            case Incoming.Said(var ignored, var text) -> said(turn, SentLink.in(text));
            case Incoming.Shared(var ignored, var post) -> shared(turn, post);
            case Incoming.Pressed ignored -> Optional.empty();
            case Incoming.Showed ignored -> Optional.empty();
            case Incoming.Located ignored -> Optional.empty();
            case Incoming.Welcomed ignored -> Optional.empty();
        };
    }

    private Optional<Reply> said(Turn turn, List<String> urls) {
        return switch (urls.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(told(turn, news.page(urls.getFirst())));
            default -> Optional.of(Reply.phrase(turn, "sent.oneByOne"));
        };
    }

    private Optional<Reply> shared(Turn turn, Post post) {
        if (turn.chat().kind() == Chat.Kind.CHANNEL) {
            return Optional.of(overheard(turn, post));
        }
        Optional<SentLink.Shared> link = SentLink.shared(post.text());
        if (link.isPresent()) {
            return Optional.of(pointed(turn, post, link.get()));
        }
        return isChatter(post, post.text()) ? Optional.empty() : Optional.of(told(turn, read(turn, post)));
    }

    private static boolean isChatter(Post post, String words) {
        return words.isBlank() || (post.url().isEmpty() && words.codePoints().count() < CHATTER);
    }

    /** The page that a post points at, or the post itself where the page cannot be read and there are words in it. */
    private Reply pointed(Turn turn, Post post, SentLink.Shared link) {
        Reading page = news.page(link.url());
        return switch (page) {
            case Reading.Read ignored -> told(turn, page);
            case Reading.Unread(var reason) ->
                !isChatter(post, link.words()) && read(turn, post.saying(link.words())) instanceof Reading.Read itself
                        ? summary(turn, itself, List.of(turn.say("sent." + reason.name()), turn.say("sent.itself")))
                        : told(turn, page);
        };
    }

    /** Nobody asked, so nothing is answered. */
    private Reply overheard(Turn turn, Post post) {
        if (read(turn, post) instanceof Reading.Read read) {
            shelf.keep(turn.chat().id(), read);
        }
        return Reply.silent(turn.chat());
    }

    private Reading read(Turn turn, Post post) {
        return news.post(post, turn.say("sent.nobody"));
    }

    private Reply told(Turn turn, Reading reading) {
        return switch (reading) {
            case Reading.Unread(var reason) -> Reply.phrase(turn, "sent." + reason.name());
            case Reading.Read read -> summary(turn, read, List.of());
        };
    }

    /** @param remarks sentences about where it is from, to stand above where it is kept */
    private Reply summary(Turn turn, Reading.Read read, List<String> remarks) {
        Article article = read.article();
        Optional<Long> kept = shelf.keep(turn.chat().id(), read);
        Question question = new Question(article.title(), Period.ALWAYS, Set.of(article.url()), SUMMARY, turn.reader());
        Told told = digests.tell(question.with(turn.readership()), Known.NOTHING);
        RichText text = switch (told.answer()) {
            case Answer.Digest digest -> new DigestLayout(digest, turn.phrases(), turn.now()).digest(article.title());
            case Answer.Nothing ignored ->
                RichText.of(Block.Line.of(new Span.Bold(article.title())), Block.Line.of(turn.say("sent.noSentence")));
        };
        String where = turn.say(kept.isPresent() ? "sent.private" : "sent.public");
        String below = String.join(
                " ", Stream.concat(remarks.stream(), Stream.of(where)).toList());
        Keyboard buttons = topics.about(turn, article.title());
        Content answer = Content.Text.of(
                text.and(Block.Line.of(new Span.Italic(below))),
                kept.map(id -> buttons.and(forget(turn, id))).orElse(buttons));
        return Reply.of(turn.chat(), answer).remembering(told.telling());
    }

    private static Keyboard forget(Turn turn, long id) {
        return Keyboard.row(new Button.Press(
                turn.say("button.forgetThis"), "sent:forget:" + HexFormat.of().toHexDigits(id)));
    }
}
