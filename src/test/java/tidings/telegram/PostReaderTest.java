package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.chat.Post;

class PostReaderTest {
    private static final Instant TIME = Instant.ofEpochSecond(1_720_000_000);

    @Test
    void aPostOfAPublicChannelHasItsNameAndAddress() throws Exception {
        assertThat(read("""
                {"message":{"message_id":5,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false},
                 "caption":"The dam opened.","photo":[{"file_id":"f"}],
                 "forward_origin":{"type":"channel","date":1720000000,"message_id":12,
                   "chat":{"id":-100,"type":"channel","title":"Velda Live","username":"veldalive"}}}}"""))
                .isEqualTo(new Incoming.Shared(
                        new Person(7, ""),
                        new Post(
                                "The dam opened.",
                                Optional.of("Velda Live"),
                                Optional.of("https://t.me/veldalive/12"),
                                Optional.of(TIME))));
    }

    @Test
    void aPostOfAPrivateChannelHasNoAddress() throws Exception {
        assertThat(((Incoming.Shared) read("""
                {"message":{"message_id":5,"chat":{"id":7,"type":"private"},"from":{"id":7},"text":"The dam opened.",
                 "forward_origin":{"type":"channel","date":1720000000,"message_id":12,
                   "chat":{"id":-100,"title":"Team"}}}}""")).post())
                .isEqualTo(new Post("The dam opened.", Optional.of("Team"), Optional.empty(), Optional.of(TIME)));
    }

    @Test
    void aPersonIsNamedAsTheNetworkNamesThem() throws Exception {
        String known = """
                {"message":{"message_id":5,"chat":{"id":7,"type":"private"},"from":{"id":7},"text":"The dam opened.",
                 "forward_origin":{"type":"user","sender_user":{"id":9,"first_name":"Anna","last_name":"Lind"}}}}""";
        String hidden = """
                {"message":{"message_id":5,"chat":{"id":7,"type":"private"},"from":{"id":7},"text":"The dam opened.",
                 "forward_origin":{"type":"hidden_user","sender_user_name":"Someone"}}}""";

        assertThat(((Incoming.Shared) read(known)).post().source()).contains("Anna Lind");
        assertThat(((Incoming.Shared) read(hidden)).post().source()).contains("Someone");
    }

    @Test
    void inAGroupAPictureWithOurNameUnderItIsMeantForUs() throws Exception {
        assertThat(read("""
                {"message":{"message_id":5,"chat":{"id":-7,"type":"group"},"from":{"id":9,"is_bot":false},
                 "caption":"@tidings_bot https://post.example.org/dam","photo":[{"file_id":"f"}]}}"""))
                .isInstanceOfSatisfying(
                        Incoming.Said.class,
                        said -> assertThat(said.text().strip()).isEqualTo("https://post.example.org/dam"));
    }

    @Test
    void inAGroupAMessageThatIsAnsweredWithOurNameIsRead() throws Exception {
        String answer = """
                {"message":{"message_id":6,"chat":{"id":-7,"type":"group"},"from":{"id":9,"is_bot":false},
                 "text":"@Tidings_Bot","reply_to_message":{"message_id":5,"date":1720000000,
                   "chat":{"id":-7,"type":"group"},"from":{"id":8,"first_name":"Anna","last_name":"Lind"},%s}}}""";

        assertThat(((Incoming.Shared) read(answer.formatted("\"text\":\"The dam opened.\""))).post())
                .isEqualTo(new Post("The dam opened.", Optional.of("Anna Lind"), Optional.empty(), Optional.of(TIME)));
        assertThat(((Incoming.Shared) read(answer.formatted("""
                "caption":"The dam opened.","forward_origin":{"type":"channel","date":1720000000,"message_id":12,
                   "chat":{"id":-100,"title":"Velda Live","username":"veldalive"}}"""))).post().url()).contains("https://t.me/veldalive/12");
        assertThat(read(answer.formatted("\"photo\":[]"))).isInstanceOf(Incoming.Said.class);
    }

    @Test
    void ourOwnMessageThatIsForwardedBackIsNoPost() throws Exception {
        assertThat(read("""
                {"message":{"message_id":5,"chat":{"id":7,"type":"private"},"from":{"id":7},"text":"The dam opened.",
                 "forward_origin":{"type":"user","sender_user":{"id":1,"first_name":"Tidings"}}}}""")).isInstanceOf(Incoming.Said.class);
    }

    @Test
    void aChannelsOwnPostIsRead() throws Exception {
        assertThat(((Incoming.Shared) read("""
                {"channel_post":{"message_id":31,"date":1720000000,"text":"The dam opened.",
                 "chat":{"id":-100,"type":"channel","title":"Velda Live","username":"veldalive"}}}""")).post())
                .isEqualTo(new Post(
                        "The dam opened.",
                        Optional.of("Velda Live"),
                        Optional.of("https://t.me/veldalive/31"),
                        Optional.of(TIME)));
    }

    @Test
    void anEditedPostOfAChannelWithoutANameIsKnownByTheAddressThatItsMembersUse() throws Exception {
        String post = """
                {"%s":{"message_id":31,"date":1720000000,"text":"The dam %s.",
                 "chat":{"id":-1002345,"type":"channel","title":"Desk"}}}""";

        Post first = ((Incoming.Shared) read(post.formatted("channel_post", "opened"))).post();

        assertThat(first.url()).contains("https://t.me/c/2345/31");
        assertThat(first.isPublic()).isFalse();
        assertThat(((Incoming.Shared) read(post.formatted("edited_channel_post", "did not open"))).post())
                .isEqualTo(first.saying("The dam did not open."));
        assertThat(Poller.WANTED).contains("channel_post", "edited_channel_post");
    }

    private static Incoming read(String update) throws JsonProcessingException, Unreadable {
        Arrival arrival = new UpdateReader(new Identity(1, "tidings_bot")).read(1, new ObjectMapper().readTree(update));
        return ((Arrival.Talk) arrival).incoming();
    }
}
