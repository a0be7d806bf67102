package tidings.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An http or https address, read as the browsers read it (WHATWG URL): odd spellings come out as what they mean, so
 * that a check of the host checks what will be asked. A user name in it is dropped.
 *
 * @param scheme "http" or "https"
 * @param host ASCII, lower case; an IPv4 address in its four numbers, an IPv6 address without brackets
 * @param port the written one or the scheme's
 * @param target path and query, percent-encoded; at least "/"
 */
public record WebUrl(String scheme, String host, int port, String target) {
    private static final Pattern PORT = Pattern.compile("0*\\d{1,5}");

    /** Reads an absolute address; empty for what is none, or has another scheme. */
    public static Optional<WebUrl> parse(String written) {
        String text = UrlText.trimmed(written);
        String start = text.substring(0, Math.min(6, text.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("http:")) {
            return authority("http", text.substring(5));
        }
        return start.equals("https:") ? authority("https", text.substring(6)) : Optional.empty();
    }

    /** Reads an address that may be relative to this one; an answer's Location, an href of a page. */
    public Optional<WebUrl> resolve(String written) {
        String text = UrlText.trimmed(written).replace('\\', '/');
        if (text.regionMatches(true, 0, scheme + ":", 0, scheme.length() + 1)
                && !text.startsWith("/", scheme.length() + 1)) {
            // "http:page" beside an http page is an old way to write "page".
            return resolve(text.substring(scheme.length() + 1));
        }
        if (text.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return parse(text);
        }
        if (text.startsWith("//")) {
            return parse(scheme + ":" + text);
        }
        return Optional.of(new WebUrl(scheme, host, port, UrlText.resolved(target, UrlText.encoded(text))));
    }

    private static Optional<WebUrl> authority(String scheme, String behind) {
        String rest = UrlText.withoutSlashes(behind);
        int end = UrlText.endOfAuthority(rest);
        String server = rest.substring(rest.lastIndexOf('@', Math.max(end - 1, 0)) + 1, end);
        int colon = server.lastIndexOf(':');
        boolean hasPort = colon > server.lastIndexOf(']');
        Optional<Integer> port =
                hasPort ? port(server.substring(colon + 1), scheme) : Optional.of(standardPort(scheme));
        Optional<String> host = Host.parse(hasPort ? server.substring(0, colon) : server);
        String target = UrlText.resolved("/", UrlText.encoded(rest.substring(end)));
        return host.flatMap(name -> port.map(number -> new WebUrl(scheme, name, number, target)));
    }

    private static Optional<Integer> port(String digits, String scheme) {
        if (digits.isEmpty()) {
            return Optional.of(standardPort(scheme));
        }
        return Optional.of(digits)
                .filter(text -> PORT.matcher(text).matches())
                .map(Integer::parseInt)
                .filter(number -> number <= 65_535);
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** As it stands in a Host header. */
    public String server() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == standardPort(scheme) ? name : name + ":" + port;
    }

    @Override
    public String toString() {
        return scheme + "://" + server() + target;
    }
}
