package tidings.digest;

import java.util.regex.Pattern;
import tidings.check.Orders;

/** Lines of an article that tell no news: addresses, rights, credits of pictures, orders to whoever reads. */
final class Boilerplate {
    /** "(AP Photo/Ada Brook)", "Foto: Brook": the line under a picture. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?iuU)\\((?:[^()]{0,40}[\\s/])?(?:photo|photos|foto|fotos|фото|getty|getty images|bild|imagen)\\b[^()]{0,80}\\)"
                    + "|\\b(?:photo|photos|foto|fotos|фото|світлина|bild|imagen)(?: by)?: ?\\p{Lu}");

    private Boilerplate() {}

    static boolean isIn(String text) {
        return text.contains("://")
                || text.contains("www.")
                || text.indexOf('@') > 0
                || text.contains("©")
                || (mayCredit(text) && CREDIT.matcher(text).find())
                || Orders.isIn(text);
    }

    /** Hardly a sentence has any of the marks that the expression asks for. */
    private static boolean mayCredit(String text) {
        return text.indexOf('(') >= 0 || text.indexOf(':') >= 0;
    }
}
