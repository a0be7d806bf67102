package tidings.intake;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name of an encoding means on the web (WHATWG Encoding, section 4.2): what calls itself Latin-1 or GB2312 is
 * written in their supersets.
 */
final class EncodingLabel {
    private static final Pattern CODE_PAGE = Pattern.compile("(?:x-)?(?:cp|win|windows)[-_]?(125[0-8]|874)");

    private EncodingLabel() {}

    /** The encoding; empty for a name that nobody knows. */
    static Optional<Charset> charset(String label) {
        try {
            return Optional.of(superset(Charset.forName(known(label.toLowerCase(Locale.ROOT)))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** By a name that Java knows. */
    private static String known(String label) {
        Matcher codePage = CODE_PAGE.matcher(label);
        if (codePage.matches()) {
            return (codePage.group(1).equals("874") ? "x-windows-" : "windows-") + codePage.group(1);
        }
        return switch (label) {
            case "iso8859-1", "iso_8859-1", "latin-1" -> "ISO-8859-1";
            case "koi", "koi8", "koi8_r" -> "KOI8-R";
            case "koi8-ru", "koi8_u" -> "KOI8-U";
            case "dos-866", "866" -> "IBM866";
            case "gb_2312-80", "chinese", "x-gbk" -> "GB18030";
            case "big5-hkscs", "x-x-big5", "cn-big5" -> "Big5-HKSCS";
            case "korean", "ks_c_5601-1987", "ks_c_5601-1989" -> "EUC-KR";
            case "unicode-1-1-utf-8", "utf-8-bom" -> "UTF-8";
            case "macintosh", "mac" -> "x-MacRoman";
            case "x-mac-cyrillic", "x-mac-ukrainian" -> "x-MacCyrillic";
            // Whoever could read the name of a two-byte encoding as single bytes has already disproved it.
            case "utf16", "u16", "ucs-2", "ucs-4", "iso-10646-ucs-2", "iso-10646-ucs-4" -> "UTF-8";
            default -> label;
        };
    }

    private static Charset superset(Charset charset) {
        return switch (charset.name()) {
            case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            case "TIS-620" -> Charset.forName("x-windows-874");
            case "GB2312", "GBK" -> Charset.forName("GB18030");
            case "Shift_JIS" -> Charset.forName("windows-31j");
            case "EUC-KR" -> Charset.forName("x-windows-949");
            case "Big5" -> Charset.forName("Big5-HKSCS");
            case "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE" -> Charset.forName("UTF-8");
            default -> charset;
        };
    }
}
