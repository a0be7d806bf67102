package tidings.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "rss.news.example, www.news.example, true",
        "news.example, www.news.example, true",
        "feeds.valley.co.uk, www.valley.co.uk, true",
        "hill.co.uk, valley.co.uk, false",
        "anna.blogspot.com, boris.blogspot.com, false",
        "anna.blogspot.com, www.anna.blogspot.com, true",
        "anna.blogspot.co.uk, boris.blogspot.co.uk, false",
        "anna.substack.com, boris.substack.com, false",
        "anna.github.io, boris.github.io, false",
        "hill.kiev.ua, valley.kiev.ua, false",
        "www.medium.com, medium.com, true",
        "127.0.0.1, 127.0.0.2, false",
    })
    void theOutletIsTheNameThatSomebodyHas(String host, String other, boolean isSame) {
        assertThat(Site.isSame("https://%s/feed".formatted(host), "https://%s/1".formatted(other)))
                .isEqualTo(isSame);
    }
}
