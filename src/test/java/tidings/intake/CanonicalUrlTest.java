package tidings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.web.WebUrl;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "HTTPS://Example.ORG:443/A?b=1&utm_source=x&fbclid=2&c=3#top, https://example.org/A?b=1&c=3",
        "http://example.org, http://example.org/",
        "https://m.example.org/a?utm_campaign=z, https://example.org/a",
        "https://en.m.example.org/a, https://en.example.org/a",
        "https://amp.example.org/a, https://example.org/a",
        "https://example.org/news/1/amp/, https://example.org/news/1",
        "https://example.org/news/1.amp.html, https://example.org/news/1",
        "https://www.google.com/amp/s/www.example.org/news/1, https://www.example.org/news/1",
        "https://example-org.cdn.ampproject.org/c/s/example.org/news/1, https://example.org/news/1",
        "https://user:secret@example.org/a, https://example.org/a",
        "https://новости.example/a, https://xn--b1amnebsh.example/a",
        "https://example.org/#!/story/1, https://example.org/#!/story/1",
        "https://m.com/a, https://m.com/a",
        "https://example.org:8443/a?ref=x, https://example.org:8443/a",
        "https://example.org/a?ref&b=1, https://example.org/a?b=1",
        "https://example.org/warning?ref=NH-102, https://example.org/warning?ref=NH-102",
        "https://example.org/a?wt_zmc=feed.b&id=3, https://example.org/a?id=3",
        "https://m.dw.com/en/harbour/a-1?maca=en-rss, https://dw.com/en/harbour/a-1",
        "https://elpais.com/harbour.html?ssm=TW_CC, https://elpais.com/harbour.html",
        "https://www.nytimes.com/harbour.html?partner=rss&emc=rss, https://www.nytimes.com/harbour.html",
        "https://www.faz.net/harbour.html?GEPC=s5, https://www.faz.net/harbour.html",
        "https://ria.ru/20260310/harbour-1.html?in=t, https://ria.ru/20260310/harbour-1.html",
        "https://www.pravda.com.ua/news/2026/03/10/1/?mode=amp, https://www.pravda.com.ua/news/2026/03/10/1/",
        "https://www.bbc.com/news/amp/world-1, https://www.bbc.com/news/world-1",
        "https://www.google.com/amp/s/www.bbc.co.uk/news/amp/uk-1, https://www.bbc.co.uk/news/uk-1",
        "https://t.me/s/harbour/12, https://t.me/harbour/12",
        "https://t.me/harbour/12?single, https://t.me/harbour/12",
        "https://t.me/harbour/13?comment=4, https://t.me/harbour/13",
        "https://p.dw.com/p/5abc?maca=en-rss, https://p.dw.com/p/5abc",
        "https://t.me/s/harbour, https://t.me/s/harbour",
        "https://example.org/s/harbour/12?maca=1&in=t&emc=2, https://example.org/s/harbour/12?maca=1&in=t&emc=2",
        "https://notdw.com/a?maca=1, https://notdw.com/a?maca=1",
        "https://example.org/news/amp/lifiers, https://example.org/news/amp/lifiers"
    })
    void oneArticleHasOneAddress(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(canonical);
        assertThat(CanonicalUrl.of(canonical)).contains(canonical);
    }

    /** Whoever judges where a link leads must judge the address that is stored. */
    @ParameterizedTest
    @CsvSource({
        "http://hill.example.net\\@www.valley.example/news/1, hill.example.net",
        "'http://hill.example.net\t\\@www.valley.example/news/1', hill.example.net",
        "http://hill.example.net:80\\@www.valley.example:81/1, hill.example.net",
        "http://www.valley.example@hill.example.net/1, hill.example.net",
        "https://hill.example.net%2f@valley.example/1, valley.example",
        "http://www.valley.amp.com.ua/1, valley.amp.com.ua",
        "http://www.valley.m.co.uk/1, valley.m.co.uk",
        "http://google.xy.io/amp/s/www.valley.example/1, google.xy.io",
        "http://google.com.xy/amp/s/www.valley.example/1, google.com.xy",
    })
    void anAddressIsOfTheHostThatWillBeAsked(String written, String outlet) {
        String canonical = CanonicalUrl.of(written).orElseThrow();

        assertThat(CanonicalUrl.outlet(canonical)).contains(outlet);
        assertThat(CanonicalUrl.outlet(written)).contains(outlet);
        assertThat(WebUrl.parse(written).map(WebUrl::host))
                .isEqualTo(WebUrl.parse(canonical).map(WebUrl::host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/a",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https:///a",
                "ftp://example.org/"
            })
    void whatIsNoWebAddressHasNone(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }
}
