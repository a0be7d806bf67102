package tidings.check;

import java.util.List;
import java.util.regex.Pattern;

/** Whether what stands in quotation marks stands so in a source. */
final class Quotation {
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»«]");
    private static final String MARKS = "\"“”„«»";

    private Quotation() {}

    static boolean isForeign(String sentence, List<String> sources) {
        List<String> plain =
                sources.stream().map(source -> source.replaceAll("\\s+", " ")).toList();
        long marks = sentence.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
        return marks % 2 != 0
                || QUOTED.matcher(sentence)
                        .results()
                        .map(quote -> inner(quote.group(1)))
                        .anyMatch(quote -> plain.stream().noneMatch(source -> source.contains(quote)));
    }

    private static String inner(String quotation) {
        return quotation.replaceAll("\\s+", " ").replaceAll("[\\s,.]+$", "").strip();
    }
}
