package tidings.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which outlets write notes of one kind; {@code check/corrections.txt} has them, and says how they are written. */
final class NoteForms {
    /** Not what begins a quotation: others speak there. */
    private static final String UNQUOTED = "(?<![\\p{L}\\p{M}“„«\"])(?=[\\p{L}(])";

    private static final String LINE = "(?<=^[\\s(\\[*|+•]{0,3})";
    private static final String SENTENCE =
            "(?:" + LINE + "|(?<=[.!?…][)\\]»”\"']{0,2}\\s{1,3})|(?<=[(\\[*|+•]\\s{0,3}))";
    private static final String END = "(?![\\p{L}\\p{M}])";
    /** Other words of a sentence: no full stop but one inside of a word or behind an initial or a short number. */
    private static final String WORD_SIGN = "[^.!?\\n]|[.](?!\\s)|(?<=[\\s.]\\p{L}{1,2})[.]|(?<=\\s\\d{1,2})[.]";

    private static final String WORDS = END + "(?:" + WORD_SIGN + "){0,250}?";
    /** The words before a verb that may be the name of an outlet. */
    private static final String OUTLET = "(?<outlet>[^.!?;:,\\n]{2,50}?)\\s+";

    private static final String QUOTATION = "[„“«\"][^„“”«»\"\\n]{1,250}[“”»\"]";
    /** The end of one where the next begins. */
    private static final String STOP = "[)»”\"]?\\s?[.!?;–—-]";
    /** Somebody else's words are in quotation marks that are open there. */
    private static final Pattern IN_QUOTATION = Pattern.compile("(?:^|[\\s(\\[:–—-])[\"“„«](?=\\S)[^\"“”„«»]*$");

    /** Up to where the sentence ends, with no further clause. */
    private static final String CLAUSE_END = "[^.!?:;,\\n]*(?=[.!?\\n]|$)";

    private static final String BRACKET = "[(\\[][^()\\[\\]\\n?]{1,50}[)\\]]";
    private static final Pattern TOKEN = Pattern.compile("<([^>]+)>|\\[([^]]+)]|!(\\S+)|[^\\s<]+");
    private static final Pattern CAPITALS = Pattern.compile("(?m)^(\\p{Lu}[\\p{Lu} ]+\\p{Lu})\\.?\\h*[-–—]\\h*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[)\\]»”\"']*\\s+|\\n");
    private static final Pattern BETWEEN = Pattern.compile(" \\| ");
    private static final String NOTHING = "(?!)";
    private static final String FOUND = "\uE000";

    private final List<String> lines = Signals.lines("/check/corrections.txt");
    private final String date = date();
    private final Set<String> besideNames = Set.copyOf(words("beside names"));
    private final Pattern forms;

    NoteForms(String kind) {
        String note = "(?:" + any("note") + "\\s*:\\s*)?";
        String when = "(?:[\\s,]+" + date + ")?+";
        String goesOn = "(?:\\.\\s+" + any("goes on") + END + ")?";
        String label = any(kind + " label") + END + "(?:[\\s,:–-]*" + BRACKET + ")?(?:[\\s,:–-]+" + date
                + ")?\\s*(?:[:.]|$)\\s*";
        String says = "\\s+(?:[\\p{L}'-]+\\s+){0,6}" + any("says") + END;
        String unsaid = "(?![^.!?:;\\n]*," + says + ")";
        String claims = "(?:" + says + "|\\s+" + any("claims") + END + CLAUSE_END + ")";
        String unclaimed = "(?![^.!?:;\\n]*," + claims + ")";
        String byNobody = "(?!(?:" + QUOTATION + "|" + WORD_SIGN + "){0,250}?(?<=[,:;–—”“»\"])" + claims + ")";
        String ends = END + when + "(?=\\s*(?:[.:;,(–—]|$))";
        String whole = any(kind + " whole") + ends + unsaid + goesOn;
        String denied = any(kind + " denied") + ends + byNobody;
        String own = any(kind + " own") + END + unsaid;
        String byName = OUTLET + any(kind + " outlet") + END + unclaimed;
        String begins = any(kind + " begins") + END + when + goesOn;
        String paragraph = any(kind + " paragraph") + END;
        String anywhere = any(kind) + END + when + goesOn;
        this.forms = Pattern.compile(
                UNQUOTED
                        + "(?:%s(?:%s|%s|%s|%s|%s)|%s%s|%s)|%s"
                                .formatted(
                                        SENTENCE + note,
                                        label,
                                        whole,
                                        denied,
                                        own,
                                        begins,
                                        LINE + note,
                                        paragraph,
                                        anywhere,
                                        "(?<![\\p{L}\\p{M}])" + SENTENCE + note + byName),
                Pattern.MULTILINE);
    }

    /**
     * What the sentences with a note say besides.
     *
     * @param outlet whose text it is, as its address has it
     */
    List<String> in(String text, String outlet) {
        String plain =
                CAPITALS.matcher(text).replaceAll("$1: ").replace('’', '\'').toLowerCase(Locale.ROOT);
        return SENTENCE_END
                .splitAsStream(forms.matcher(plain).replaceAll(found -> isOwn(plain, found, outlet) ? FOUND : "$0"))
                .filter(sentence -> sentence.contains(FOUND))
                .map(sentence -> sentence.replace(FOUND, " "))
                .toList();
    }

    private boolean isOwn(String text, MatchResult found, String outlet) {
        String name = found.group("outlet");
        return !isQuoted(text, found) && (name == null || new OutletName(outlet).isIn(name, besideNames));
    }

    private static boolean isQuoted(String text, MatchResult found) {
        String before = text.substring(text.lastIndexOf('\n', found.start()) + 1, found.start());
        return IN_QUOTATION.matcher(before).find();
    }

    private String date() {
        Signals calendar = new Signals("/check/numbers.txt");
        String word = calendar.names().stream()
                .filter(Calendar::isCalendar)
                .flatMap(name -> calendar.entries(name).stream())
                .map(NoteForms::word)
                .collect(Collectors.joining("|"));
        String part = "(?:\\d[\\d.:/]*(?:st|nd|rd|th|-?го)?|" + word + "|" + any("date") + ")" + END;
        return part + "(?:[\\s,.-]+" + part + "){0,6}";
    }

    private List<String> words(String list) {
        String start = list + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .flatMap(line -> BETWEEN.splitAsStream(line.substring(start.length())))
                .toList();
    }

    private String any(String list) {
        return words(list).stream()
                .map(this::form)
                .reduce((one, other) -> one + "|" + other)
                .map(all -> "(?:" + all + ")")
                .orElse(NOTHING);
    }

    private String form(String words) {
        return TOKEN.matcher(words).results().map(this::token).collect(Collectors.joining());
    }

    private String token(MatchResult token) {
        String blank = token.start() == 0 ? "" : ":,".contains(token.group()) ? "\\s*" : "\\s+";
        return Stream.of(
                        group(token, 1).map(list -> blank + any(list)),
                        group(token, 2).map(list -> "(?:" + blank + (list.equals("date") ? date : any(list)) + ")?+"),
                        group(token, 3).map(list -> "(?!" + blank + any(list) + ")"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> switch (token.group()) {
                    case "..." -> WORDS;
                    case "." -> STOP;
                    default -> blank + word(token.group());
                });
    }

    private static Optional<String> group(MatchResult token, int group) {
        return Optional.ofNullable(token.group(group));
    }

    private static String word(String word) {
        if (word.startsWith("*")) {
            return "[\\p{L}'-]+" + Pattern.quote(word.substring(1));
        }
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }
}
