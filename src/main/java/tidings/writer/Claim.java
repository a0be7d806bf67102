package tidings.writer;

import java.util.List;
import tidings.digest.Digester.Statement;
import tidings.text.Language;

/**
 * One thing that articles say about the topic, held against the sentences it rests on.
 *
 * @param text one sentence that stands alone
 * @param evidence the stored sentences, never empty
 * @param speaker who said it, as the sentences have it; empty where nobody is named
 * @param date when it happened, as the sentences have it; empty where they do not tell
 * @param language that of the sentences
 */
record Claim(
        String text, List<Statement> evidence, String speaker, String date, Certainty certainty, Language language) {
    /** How the sentences put it. */
    enum Certainty {
        FACT,
        STATEMENT,
        OPINION,
        FORECAST
    }

    Claim {
        evidence = List.copyOf(evidence);
    }

    /** The sentence itself as the claim. */
    static Claim of(Statement sentence, Language language) {
        return new Claim(sentence.text(), List.of(sentence), "", "", Certainty.FACT, language);
    }

    List<String> sentences() {
        return evidence.stream().map(Statement::text).toList();
    }

    List<Long> articles() {
        return evidence.stream()
                .flatMap(sentence -> sentence.articles().stream())
                .distinct()
                .toList();
    }
}
