package tidings.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quotations in the stored sentences behind the claims, under ids. A model puts one in by its id and never types it,
 * since 13 % of the quotations that assistants type were altered or invented (BBC, 2025).
 */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile("([\"“„«])([^\"“”„«»]{12,300})([\"”“»])");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9a-z]+-q\\d+)}");

    private record Quotation(Claim claim, String verbatim) {}

    private final Map<String, Quotation> byId = new LinkedHashMap<>();

    Quotations(List<Claim> claims, Nonce nonce) {
        for (Claim claim : claims) {
            for (String sentence : claim.sentences()) {
                QUOTED.matcher(sentence)
                        .results()
                        .map(found -> new Quotation(claim, found.group()))
                        .filter(quotation -> !byId.containsValue(quotation))
                        .forEach(quotation -> byId.put(nonce.id("q", byId.size() + 1), quotation));
            }
        }
    }

    /** How the claim's quotations are told to the model; empty where it has none. */
    String of(Claim claim) {
        StringBuilder told = new StringBuilder();
        byId.forEach((id, quotation) -> {
            if (quotation.claim().equals(claim)) {
                told.append(" {").append(id).append("} = ").append(PlainText.of(quotation.verbatim()));
            }
        });
        return told.toString();
    }

    /** The text with the cited claims' quotations in their places; other places stay and make the text faulty. */
    String put(String text, List<Claim> cited) {
        return PLACE.matcher(text).replaceAll(place -> {
            String verbatim = Optional.ofNullable(byId.get(place.group(1)))
                    .filter(quotation -> cited.contains(quotation.claim()))
                    .map(Quotation::verbatim)
                    .orElse(place.group());
            return Matcher.quoteReplacement(verbatim);
        });
    }
}
