package tidings.alert;

import java.util.OptionalDouble;
import java.util.Set;

/** How rare terms are in the stored news. */
public interface Rarity {
    /** Before there is any news every term is as rare as the next. */
    Rarity UNKNOWN = new Rarity() {
        @Override
        public double of(Set<String> forms) {
            return 1;
        }

        @Override
        public OptionalDouble together(Set<String> first, Set<String> second) {
            return OptionalDouble.empty();
        }

        @Override
        public int age() {
            return 0;
        }
    };

    /**
     * The inverse document frequency, in nats, of a word in all its forms; above 0.
     *
     * @param forms index terms, never empty
     */
    double of(Set<String> forms);

    /** The same of two words side by side; empty where hardly any article has them so, for then it says nothing. */
    OptionalDouble together(Set<String> first, Set<String> second);

    /** A number that grows when there is so much more news that what was said before may be wrong: when it fourfolds. */
    int age();
}
