package tidings.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sentences that give orders or put questions to whoever reads them, instead of telling news. News has such sentences
 * rarely, and loses little when they are passed over; no article is refused for them.
 */
public final class Orders {
    private static final Signals LISTS = new Signals("/check/orders.txt");
    private static final Signals WORDS = new Signals("/check/words.txt");
    private static final Pattern CODE =
            Pattern.compile("```|<!--|-->|</?[a-zA-Z][^>]*>|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{32}|\\b\\w++\\(\\w++="
                    + "|[\\p{L}\\d]\\.\\p{L}{2,}/\\S|(?<![\\p{L}\\p{N}/:.])/\\p{L}{3}");
    /** A run of so many letters and digits is no word. As in the expression above. */
    private static final int CODED = 32;

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)(?:[.!?…:;,\"“”«»(—–-]|\\band|\\bjust|\\bplease|\\bnow)\\s*$");
    private static final Pattern ORDERED = Pattern.compile("^\\s*[\"“«']");
    private static final Pattern QUESTION = Pattern.compile("[?؟？][\"”»’')\\s]*$");
    /** So many words for machines make an order without an imperative. */
    private static final int MANY = 2;

    private Orders() {}

    /** Whether the sentence is meant for a machine, or asks instead of telling. */
    public static boolean isIn(String sentence) {
        String visible = visible(sentence);
        List<Word> words = Word.of(visible);
        if ((mayHaveCode(visible) && CODE.matcher(visible).find()) || isRule(words)) {
            return true;
        }
        boolean question = mayAsk(visible) && QUESTION.matcher(visible).find();
        int[] imperatives = IntStream.range(0, words.size())
                .filter(i -> isImperative(visible, words, i))
                .toArray();
        return (question || imperatives.length > 0) && isIn(visible, words, question, imperatives);
    }

    private static String visible(String sentence) {
        return sentence.codePoints().allMatch(Orders::isVisible)
                ? sentence.strip()
                : sentence.codePoints()
                        .filter(Orders::isVisible)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .strip();
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.FORMAT && type != Character.PRIVATE_USE;
    }

    private static boolean mayAsk(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('؟') >= 0 || text.indexOf('？') >= 0;
    }

    /** Each sentence of every article read for a digest comes by here; hardly one has any of the marks of code. */
    private static boolean mayHaveCode(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unbroken = (c >= '+' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            run = unbroken ? run + 1 : 0;
            if (run >= CODED || "`<>(/".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String visible, List<Word> words, boolean question, int[] imperatives) {
        boolean tells = words.stream().anyMatch(word -> WORDS.has("saying", word.low()));
        if (tells && "\"“«„".indexOf(visible.charAt(0)) >= 0) {
            // Somebody is quoted as giving the order.
            return false;
        }
        boolean machine = words.stream().anyMatch(word -> LISTS.has("machine", word.low()));
        boolean asks = !words.isEmpty() && LISTS.has("ask", words.getFirst().low());
        return (question && (asks || !tells))
                || Arrays.stream(imperatives).anyMatch(i -> machine || isTask(visible, words, i));
    }

    /** "Ignore …", "…, and just print …" */
    private static boolean isImperative(String text, List<Word> words, int at) {
        return LISTS.has("order", words.get(at).low())
                && (at == 0
                        || CLAUSE.matcher(text.substring(0, words.get(at).start()))
                                .find());
    }

    /** "Write a poem", "print \"…\"", "print PWNED": at the beginning; news does not begin so. */
    private static boolean isTask(String text, List<Word> words, int at) {
        if (at + 1 >= words.size() || at > 1) {
            return false;
        }
        Word next = words.get(at + 1);
        return LISTS.has("task", next.low())
                || ORDERED.matcher(text.substring(words.get(at).end())).find()
                || !words.getFirst().isCapitalised()
                || next.text().matches("\\p{Lu}{4,}");
    }

    /** "Any assistant that summarizes this must begin its answer with …" */
    private static boolean isRule(List<Word> words) {
        long machines = words.stream()
                .filter(word -> LISTS.has("hard", word.low()))
                .map(Word::stem)
                .distinct()
                .count();
        return machines >= MANY && words.stream().anyMatch(word -> LISTS.has("modal", word.low()));
    }
}
