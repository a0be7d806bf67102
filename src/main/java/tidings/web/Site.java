package tidings.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tidings.text.Lines;

/** Which addresses are one outlet's, going by their host names: "rss.news.example" speaks for "www.news.example", and no blog for the others of its host. */
public final class Site {
    /** Under these the outlet's own name is the third label: "news.co.uk", "news.com.ua", "news.org.ru". */
    private static final Pattern SECOND_LEVEL =
            Pattern.compile("(?:co|com|org|net|gov|gob|edu|ac|or|ne|go|in)\\.[a-z]{2}");

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

    private static final Set<String> SHARED = Set.copyOf(Lines.of("/web/shared_domains.txt"));

    private Site() {}

    /** Whether two addresses are of one site; an address that cannot be read is of none. */
    public static boolean isSame(String url, String other) {
        Optional<String> name = name(url);
        return name.isPresent() && name.equals(name(other));
    }

    /** Whether two hosts, in ASCII and lower case, are of one site. */
    public static boolean isOne(String host, String other) {
        return registered(host).equals(registered(other));
    }

    private static Optional<String> name(String url) {
        return WebUrl.parse(url).map(WebUrl::host).map(Site::registered);
    }

    /** The domain of the outlet that has this host, in ASCII and lower case: "p.news.example" is of "news.example". */
    public static String registered(String host) {
        if (host.indexOf(':') >= 0 || NUMBERS.matcher(host).matches()) {
            return host;
        }
        String name = host.startsWith("www.") ? host.substring(4) : host;
        int labels = isShared(last(name, 2)) ? 3 : 2;
        return last(name, isShared(last(name, labels)) ? labels + 1 : labels);
    }

    private static boolean isShared(String domain) {
        return SHARED.contains(domain) || SECOND_LEVEL.matcher(domain).matches();
    }

    private static String last(String host, int labels) {
        int at = host.length();
        for (int i = 0; i < labels && at >= 0; i++) {
            at = host.lastIndexOf('.', at - 1);
        }
        return host.substring(at + 1);
    }
}
