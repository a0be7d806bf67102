package tidings.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import tidings.chat.Post;

/** Understands posts: forwarded messages, and what is posted into a channel where we are. */
final class PostReader {
    private PostReader() {}

    /** The text of a message, or what stands under its picture; blank where there is none. */
    static String text(JsonNode message) {
        return message.has("text")
                ? message.path("text").asText()
                : message.path("caption").asText();
    }

    /** What was forwarded, if the message is that, has a text, and is not one of ours. */
    static Optional<Post> forwarded(JsonNode message, long bot) {
        JsonNode origin = message.path("forward_origin");
        boolean isOurs = origin.at("/sender_user/id").asLong() == bot;
        return origin.isMissingNode() || isOurs || text(message).isBlank()
                ? Optional.empty()
                : Optional.of(new Post(text(message), source(origin), url(origin), time(origin)));
    }

    /**
     * What was posted; where it is forwarded, the channel it is from counts. A post has an address in any case, by which
     * it is known again when it is edited.
     */
    static Optional<Post> posted(JsonNode post, long bot) {
        if (text(post).isBlank()) {
            return Optional.empty();
        }
        Optional<String> everyones = url(post);
        return forwarded(post, bot)
                .or(() -> Optional.of(new Post(
                        text(post),
                        written(post.at("/chat/title")),
                        everyones.or(() -> members(post)),
                        everyones.isPresent(),
                        time(post))));
    }

    /** What somebody wrote in a group; where it is forwarded, the one it is from counts. */
    static Optional<Post> written(JsonNode message, long bot) {
        if (text(message).isBlank()) {
            return Optional.empty();
        }
        Optional<String> writer = written(message.at("/sender_chat/title")).or(() -> name(message.path("from")));
        return forwarded(message, bot)
                .or(() -> Optional.of(new Post(text(message), writer, url(message), time(message))));
    }

    private static Optional<String> source(JsonNode origin) {
        return written(origin.at("/chat/title"))
                .or(() -> written(origin.at("/sender_chat/title")))
                .or(() -> written(origin.path("sender_user_name")))
                .or(() -> name(origin.path("sender_user")));
    }

    private static Optional<String> name(JsonNode person) {
        String name = "%s %s"
                .formatted(
                        person.path("first_name").asText(),
                        person.path("last_name").asText());
        return Optional.of(name.strip()).filter(written -> !written.isEmpty());
    }

    /** Only what a channel with a name of its own posts can everyone read. */
    private static Optional<String> url(JsonNode post) {
        return written(post.at("/chat/username"))
                .filter(name ->
                        name.matches("\\w{1,64}") && post.path("message_id").asLong() > 0)
                .map(name -> "https://t.me/%s/%d"
                        .formatted(name, post.path("message_id").asLong()));
    }

    /** What a channel without a name posts its members can read. */
    private static Optional<String> members(JsonNode post) {
        String channel = post.at("/chat/id").asText();
        return channel.matches("-100\\d+") && post.path("message_id").asLong() > 0
                ? Optional.of("https://t.me/c/%s/%d"
                        .formatted(channel.substring(4), post.path("message_id").asLong()))
                : Optional.empty();
    }

    private static Optional<Instant> time(JsonNode post) {
        return post.path("date").asLong() > 0
                ? Optional.of(Instant.ofEpochSecond(post.path("date").asLong()))
                : Optional.empty();
    }

    private static Optional<String> written(JsonNode text) {
        return Optional.of(text.asText().strip()).filter(words -> !words.isEmpty());
    }
}
