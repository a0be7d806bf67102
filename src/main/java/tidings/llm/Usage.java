package tidings.llm;

/** Tokens that were paid for: read and written by the model, in so many calls. */
public record Usage(long calls, long input, long output) {
    public static final Usage NONE = new Usage(0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(calls + other.calls, input + other.input, output + other.output);
    }

    public long tokens() {
        return input + output;
    }

    /** In the currency of the prices. */
    public double cost(ModelSettings.Budget prices) {
        return (input * prices.inputPrice() + output * prices.outputPrice()) / 1_000_000;
    }
}
