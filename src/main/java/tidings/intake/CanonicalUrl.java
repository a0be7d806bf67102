package tidings.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.web.Site;
import tidings.web.WebUrl;

/**
 * One address for one article: without tracking parameters, fragment, user name and default port, of the full page where
 * an AMP or mobile one was given.
 */
public final class CanonicalUrl {
    private static final Pattern PARTS =
            Pattern.compile("https?://[^/?#\\s]+(/[^?#]*)?(?:\\?([^#]*))?(#.*)?", Pattern.CASE_INSENSITIVE);
    /** Google's own domains, not whatever is called so somewhere. */
    private static final Pattern AMP_CACHE = Pattern.compile(
            "https?://(?:(?:www\\.)?google\\.(?:com(?:\\.(?:ar|au|br|mx|tr|ua))?|co\\.(?:il|in|jp|uk)|at|by|ca|ch|cz|de|es|fr|it|kz|nl|pl|ru)"
                    + "/amp|[\\w-]+\\.cdn\\.ampproject\\.org/[acv])/(s/)?(?=[\\w.-]+\\.[a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AMP_PATH = Pattern.compile("(?:/amp/?|\\.amp)(?:\\.html)?$");
    /** What browsers leave out of an address. */
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");

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
            "wt_mc",
            "wt_zmc",
            "amp",
            "mode=amp",
            "outputtype");
    /** With a number in it, it names what is shown. */
    private static final Pattern WHERE_FROM = Pattern.compile("ref(?:=\\D*)?");

    private static final Pattern MOBILE = Pattern.compile("(?:^|(?<=\\.))(?:m|mobile|amp)\\.(?=[^.]+\\.)");

    private static final Pattern LAST_DOT = Pattern.compile("\\.$");
    private static final Pattern WWW = Pattern.compile("^www\\d?\\.");
    /** The address of a page that a script draws. */
    private static final Pattern SCRIPTED = Pattern.compile("#[!/].+");

    private CanonicalUrl() {}

    /** The canonical form of a web address; empty where it is none. Whether it may be fetched is not looked at here. */
    public static Optional<String> of(String url) {
        String whole = BREAKS.matcher(url.strip()).replaceAll("");
        Matcher amp = AMP_CACHE.matcher(whole);
        if (amp.lookingAt()) {
            whole = (amp.group(1) == null ? "http://" : "https://") + whole.substring(amp.end());
        }
        Matcher parts = PARTS.matcher(whole.replace(" ", "%20"));
        return parts.matches() ? WebUrl.parse(whole).map(read -> joined(read, parts)) : Optional.empty();
    }

    /** The outlet as readers know it: the host without "www." and its mobile forms. */
    public static Optional<String> outlet(String url) {
        return WebUrl.parse(url).map(read -> WWW.matcher(host(read)).replaceFirst(""));
    }

    private static String joined(WebUrl read, Matcher parts) {
        String host = host(read);
        String path = OwnForms.path(host, AMP_PATH.matcher(group(parts, 1)).replaceFirst(""));
        String fragment = SCRIPTED.matcher(group(parts, 3)).matches() ? group(parts, 3) : "";
        return new WebUrl(read.scheme(), host, read.port(), path.isEmpty() ? "/" : path)
                + query(parts, host)
                + fragment;
    }

    private static String group(Matcher parts, int number) {
        return Optional.ofNullable(parts.group(number)).orElse("");
    }

    /** The host that will be asked, and no other; "m.co.uk" is somebody's name, and the mobile form of nothing. */
    private static String host(WebUrl read) {
        String host = LAST_DOT.matcher(read.host()).replaceFirst("");
        String full = MOBILE.matcher(host).replaceFirst("");
        return Site.isOne(host, full) ? full : host;
    }

    private static String query(Matcher parts, String host) {
        String kept = Arrays.stream(group(parts, 2).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter, host))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter, String host) {
        String lower = parameter.toLowerCase(Locale.ROOT);
        String name = lower.split("=", 2)[0];
        return name.startsWith("utm_")
                || name.startsWith("at_")
                || TRACKING.contains(name)
                || TRACKING.contains(lower)
                || OwnForms.isTracking(host, lower)
                || WHERE_FROM.matcher(lower).matches();
    }
}
