package tidings.article;

/** The address of an article, which is the same page with and without "www.": mobile forms lead to either. */
public final class Address {
    private static final String WWW = "www.";

    private Address() {}

    /** Without "www."; what is no address of the web stays as it is. */
    public static String plain(String url) {
        int host = host(url);
        return url.startsWith(WWW, host) ? url.substring(0, host) + url.substring(host + WWW.length()) : url;
    }

    /** The other form of an address that is not stored as it is written. */
    public static String other(String url) {
        int host = host(url);
        return host == 0 || url.startsWith(WWW, host) ? plain(url) : url.substring(0, host) + WWW + url.substring(host);
    }

    /** Whether two addresses are those of one page. */
    public static boolean areOne(String url, String other) {
        return plain(url).equals(plain(other));
    }

    /** Where the host begins; 0 where there is none. */
    private static int host(String url) {
        int scheme = url.indexOf("://");
        return url.startsWith("http") && scheme > 0 ? scheme + 3 : 0;
    }
}
