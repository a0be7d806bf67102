package tidings.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.web.LocalWeb;

/** The real program reads a page that a person sends, where the operator allows its server, and for that person only. */
class SentIT {
    private static final long ANNA = 7;
    private static final long BORIS = 8;
    private static final String PAGE = """
            <html lang="en"><head><title>Lighthouse of Marwick lit again</title></head><body><article>
            <h1>Lighthouse of Marwick lit again</h1>
            <p>The lighthouse of Marwick was lit again on Saturday after nine dark years, the port office said.</p>
            <p>Its new lamp cost 70 thousand crowns, which the fishermen of Marwick collected among themselves.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private final FakeTelegram telegram = new FakeTelegram();
    private final LocalWeb web = new LocalWeb().page("/marwick", LocalWeb.text("text/html; charset=utf-8", PAGE));

    @AfterEach
    void end() {
        telegram.close();
        web.close();
    }

    @Test
    void aPageIsToldToWhoeverSentItAndToNobodyElse() {
        Map<String, String> allowed = Map.of("TIDINGS_FETCH_ALLOW", "127.0.0.1", "TIDINGS_FETCH_PAUSE", "0");
        try (ServeProcess serve = new ServeProcess(folder, telegram, List.of(), allowed)) {
            assertThat(answer(ANNA, web.url("/marwick")))
                    .startsWith("Lighthouse of Marwick lit again")
                    .contains("nine dark years", "only this chat");
            assertThat(answer(ANNA, "Marwick lighthouse lamp")).contains("nine dark years");
            assertThat(answer(BORIS, "Marwick lighthouse lamp")).doesNotContain("nine dark years");
            assertThat(web.paths()).containsExactly("/robots.txt", "/marwick");
            assertThat(serve.log()).doesNotContain(FakeTelegram.TOKEN);
        }
    }

    @Test
    void theOperatorsNetworkIsNotAsked() {
        try (ServeProcess serve = new ServeProcess(folder, telegram)) {
            assertThat(answer(ANNA, web.url("/marwick"))).contains("does not lead into the public web");
            assertThat(web.paths()).isEmpty();
            assertThat(serve.log()).doesNotContain(FakeTelegram.TOKEN);
        }
    }

    private String answer(long person, String text) {
        int before = telegram.users().seen(person).size();
        telegram.users().say(person, text);
        FakeTelegram.await("an answer", () -> telegram.users().seen(person).size() > before);
        return telegram.users().texts(person).getLast();
    }
}
