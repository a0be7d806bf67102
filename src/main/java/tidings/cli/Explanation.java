package tidings.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tidings.text.Language;
import tidings.topic.Period;
import tidings.topic.Phrase;
import tidings.topic.Query;
import tidings.topic.Term;

/** How a topic was read, a line for each part of it. */
record Explanation(Query query, Language language) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("language  " + (language.equals(Language.UNKNOWN) ? "not told by the topic" : language));
        lines.add("time      " + time(query.period()));
        query.terms().forEach(term -> lines.add("word      " + word(term)));
        query.phrases().forEach(phrase -> lines.add((phrase.quoted() ? "quoted    " : "name      ") + words(phrase)));
        return lines.stream().map(Plain::text).toList();
    }

    private static String time(Period period) {
        return period.isAlways()
                ? "any"
                : "from %s until %s"
                        .formatted(
                                period.since().map(Instant::toString).orElse("the beginning"),
                                period.until().map(Instant::toString).orElse("now"));
    }

    private static String word(Term term) {
        String variants = term.variants().isEmpty() ? "" : "; also " + sorted(term.variants());
        return "%s: %s%s".formatted(term.word(), sorted(term.written()), variants);
    }

    private static String sorted(Set<String> forms) {
        return forms.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String words(Phrase phrase) {
        return phrase.terms().stream().map(Term::word).collect(Collectors.joining(" "));
    }
}
