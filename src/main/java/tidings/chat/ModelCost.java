package tidings.chat;

import java.time.LocalDate;
import java.util.OptionalDouble;

/** What the model cost on a day. */
@FunctionalInterface
public interface ModelCost {
    /** Without a model, or without prices. */
    ModelCost UNKNOWN = day -> OptionalDouble.empty();

    /**
     * In the currency of the operator's prices.
     *
     * @param day in UTC
     */
    OptionalDouble on(LocalDate day);
}
