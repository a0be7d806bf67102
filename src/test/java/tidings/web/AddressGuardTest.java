package tidings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidings.web.AddressGuard.Verdict;
import tidings.web.AddressGuard.Way;

class AddressGuardTest {
    private static final String NEWS = "news.example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://[::1]/",
                "http://[::ffff:10.1.2.3]/",
                "http://localhost/",
                "http://printer.local/",
                "http://intranet/",
                "http://100.64.9.9/",
                "http://[fd00::7]/",
                "http://169.254.169.254/latest",
                "ftp://news.example.org/",
                "file:///etc/hosts",
                "https://news.example.org:22/",
                "http://news.example.org@10.0.0.1/",
                "http:\\\\10.0.0.1\\",
                "",
                "news"
            })
    void strangersAddressesOfTheInnerNetworkAreRefused(String url) {
        assertThat(guard().judge(url)).isInstanceOf(Verdict.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example.org/feed?x=1",
                "http://новости.рф/",
                "https://8.8.8.8/",
                "http://[2a00:1450::1]:8080/"
            })
    void addressesOfTheWebAreAllowed(String url) {
        assertThat(guard().judge(url)).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void aNameThatLeadsInsideIsClosedEvenWhenOneOfItsAddressesIsPublic() {
        assertThat(leadingTo("8.8.8.8").wayTo(NEWS)).isInstanceOf(Way.Open.class);
        assertThat(leadingTo("10.0.0.1").wayTo(NEWS)).isInstanceOf(Way.Closed.class);
        assertThat(leadingTo("8.8.8.8", "127.0.0.1").wayTo(NEWS)).isInstanceOf(Way.Closed.class);
        assertThat(leadingTo().wayTo(NEWS)).isInstanceOf(Way.Closed.class);
    }

    @Test
    void aNameThatNobodyKnowsIsUnknown() {
        Way way = guard().wayTo(NEWS);
        assertThat(way).isEqualTo(new Way.Unknown("There is no server named news.example.org."));
    }

    @Test
    void theOperatorMayAllowHostsAndNetworksOfTheirOwn() {
        assertThat(guard("rss.lan", "10.0.0.0/8").judge("http://rss.lan:9000/")).isInstanceOf(Verdict.Allowed.class);
        assertThat(guard("10.0.0.0/8").judge("http://10.2.3.4:9000/")).isInstanceOf(Verdict.Allowed.class);
        assertThat(guard("10.0.0.0/8").judge("http://192.168.0.1/")).isInstanceOf(Verdict.Refused.class);
    }

    private static AddressGuard guard(String... allowed) {
        return new AddressGuard(
                host -> {
                    throw new UnknownHostException(host);
                },
                List.of(allowed));
    }

    private static AddressGuard leadingTo(String... addresses) {
        return new AddressGuard(host -> List.of(addresses(addresses)), List.of());
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] found = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            found[i] = InetAddress.getByName(literals[i]);
        }
        return found;
    }
}
