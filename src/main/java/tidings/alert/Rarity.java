package tidings.alert;

import java.util.Set;

/** How rare terms are in the stored news. */
@FunctionalInterface
public interface Rarity {
    /** Before there is any news every term is as rare as the next. */
    Rarity UNKNOWN = forms -> 1;

    /**
     * The inverse document frequency, in nats, of a word in all its forms; above 0.
     *
     * @param forms index terms, never empty
     */
    double of(Set<String> forms);
}
