package tidings.llm;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the model costs, for the operator to see: by day, in tokens and money. */
public final class Costs {
    private final Spending spending;
    private final ModelSettings.Budget prices;

    public Costs(Spending spending, ModelSettings.Budget prices) {
        this.spending = spending;
        this.prices = prices;
    }

    /**
     * What one day cost.
     *
     * @param money in the currency of the prices; 0 where there are none
     */
    public record Cost(Usage usage, double money) {}

    /** The days (UTC) since then on which the model was asked. */
    public SortedMap<LocalDate, Cost> since(LocalDate first) {
        SortedMap<LocalDate, Cost> costs = new TreeMap<>();
        spending.since(first).forEach((day, usage) -> costs.put(day, new Cost(usage, usage.cost(prices))));
        return costs;
    }
}
