package tidings.intake;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One address for one article: without tracking parameters, fragment, user name and default port, of the full page where
 * an AMP or mobile one was given.
 */
public final class CanonicalUrl {
    private static final Pattern PARTS = Pattern.compile(
            "(https?)://(?:[^/?#@\\s]*@)?([^/?#:@\\s]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?([^?#]*)(?:\\?([^#]*))?(#.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMP_CACHE = Pattern.compile(
            "https?://(?:(?:www\\.)?google\\.[a-z.]{2,6}/amp|[\\w-]+\\.cdn\\.ampproject\\.org/[acv])/(s/)?(?=[\\w.-]+\\.[a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AMP_PATH = Pattern.compile("(?:/amp/?|\\.amp)(?:\\.html)?$");
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "yclid",
            "ysclid",
            "msclkid",
            "twclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "ref_src",
            "ref_url",
            "referrer",
            "cmpid",
            "ocid",
            "ncid",
            "smid",
            "sref",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "__twitter_impression",
            "spm",
            "xtor",
            "amp",
            "outputtype");
    /** With a number in it, it names what is shown. */
    private static final Pattern WHERE_FROM = Pattern.compile("ref(?:=\\D*)?");

    private static final Pattern MOBILE = Pattern.compile("(?:^|(?<=\\.))(?:m|mobile|amp)\\.(?=[^.]+\\.)");

    private CanonicalUrl() {}

    /** The canonical form of a web address; empty where it is none. Whether it may be fetched is not looked at here. */
    public static Optional<String> of(String url) {
        String whole = url.strip();
        Matcher amp = AMP_CACHE.matcher(whole);
        if (amp.lookingAt()) {
            whole = (amp.group(1) == null ? "http://" : "https://") + whole.substring(amp.end());
        }
        Matcher parts = PARTS.matcher(whole.replace(" ", "%20"));
        return parts.matches() ? host(parts.group(2)).map(host -> joined(parts, host)) : Optional.empty();
    }

    /** The outlet as readers know it: the host without "www." and its mobile forms. */
    public static Optional<String> outlet(String url) {
        Matcher parts = PARTS.matcher(url);
        return parts.matches()
                ? host(parts.group(2)).map(host -> host.replaceFirst("^www\\d?\\.", ""))
                : Optional.empty();
    }

    private static String joined(Matcher parts, String host) {
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = parts.group(3) == null || parts.group(3).equals(scheme.equals("https") ? ":443" : ":80")
                ? ""
                : parts.group(3);
        String path = AMP_PATH.matcher(parts.group(4)).replaceFirst("");
        // "#!" and "#/" are the addresses of pages that a script draws.
        String fragment = parts.group(6) != null && parts.group(6).matches("#[!/].+") ? parts.group(6) : "";
        return scheme + "://" + host + port + (path.isEmpty() ? "/" : path) + query(parts) + fragment;
    }

    private static Optional<String> host(String written) {
        String host = written.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        try {
            String ascii = host.chars().allMatch(c -> c < 0x80) ? host : IDN.toASCII(host);
            return Optional.of(MOBILE.matcher(ascii).replaceFirst(""));
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static String query(Matcher parts) {
        if (parts.group(5) == null) {
            return "";
        }
        String kept = Arrays.stream(parts.group(5).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String lower = parameter.toLowerCase(Locale.ROOT);
        String name = lower.split("=", 2)[0];
        return name.startsWith("utm_")
                || name.startsWith("at_")
                || TRACKING.contains(name)
                || WHERE_FROM.matcher(lower).matches();
    }
}
