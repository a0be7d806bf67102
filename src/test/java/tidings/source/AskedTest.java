package tidings.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
    @Test
    void nothingMoreShowsThem() {
        assertThat(Asked.read("")).isEqualTo(new Asked.Listing());
        assertThat(Asked.read("remove")).isEqualTo(new Asked.Listing());
    }

    @Test
    void anAddressIsAddedWithTheWordOrWithout() {
        assertThat(Asked.read("add https://news.example.org/rss"))
                .isEqualTo(new Asked.Add("https://news.example.org/rss"));
        assertThat(Asked.read("ADD  news.example.org")).isEqualTo(new Asked.Add("news.example.org"));
        assertThat(Asked.read("новости.example/лента")).isEqualTo(new Asked.Add("новости.example/лента"));
        assertThat(Asked.read("add")).isEqualTo(new Asked.Adding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://t.me/courier", "t.me/s/courier", "@courier", "add telegram.me/courier"})
    void aChannelIsNoFeed(String text) {
        assertThat(Asked.read(text)).isEqualTo(new Asked.Channel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour tunnel", "add two words.example", "courier", "add .", "://"})
    void anythingElseIsUnclear(String text) {
        assertThat(Asked.read(text)).isEqualTo(new Asked.Unclear());
    }

    @Test
    void whatIsRemovedMayHaveATitleOfSeveralWords() {
        assertThat(Asked.read("remove The Valley Courier")).isEqualTo(new Asked.Remove("The Valley Courier"));
    }
}
