package tidings.llm;

import java.time.Duration;
import java.util.OptionalDouble;

/** How digests are written by a model. */
public record ModelSettings(Endpoint endpoint, Limits limits, Budget budget) {
    public static final ModelSettings NONE = new ModelSettings(Endpoint.NONE, Limits.DEFAULT, Budget.DEFAULT);

    /**
     * Which model, and how it is spoken to.
     *
     * @param baseUrl from the operator alone: whoever names it makes this program send requests there
     * @param json where to begin; a server that refuses is asked in the next weaker mode
     * @param streams whether digests are asked for piece by piece
     * @param temperature empty for models that refuse one
     */
    public record Endpoint(
            Provider provider,
            String baseUrl,
            String model,
            ApiKey key,
            JsonMode json,
            boolean streams,
            OptionalDouble temperature) {
        static final Endpoint NONE =
                new Endpoint(Provider.NONE, "", "", ApiKey.ABSENT, JsonMode.SCHEMA, false, OptionalDouble.of(0));

        public Endpoint {
            if (provider != Provider.NONE && model.isBlank()) {
                throw new IllegalArgumentException("With llm.provider=%s llm.model must name a model."
                        .formatted(provider.name().toLowerCase(java.util.Locale.ROOT)));
            }
            if (baseUrl.isBlank()) {
                baseUrl = provider.baseUrl();
            }
            if (provider != Provider.NONE && !baseUrl.matches("https?://\\S+")) {
                throw new IllegalArgumentException(
                        "llm.base-url must begin with http:// or https:// and is '%s'.".formatted(baseUrl));
            }
        }
    }

    /**
     * What one digest may take.
     *
     * @param timeout of one exchange with the server, its body included
     * @param deadline of the whole digest; what is ready then is used
     * @param concurrency calls under way at once, over all digests
     * @param inputTokens of one question, as they are estimated
     * @param outputTokens of one call
     */
    public record Limits(Duration timeout, Duration deadline, int concurrency, int inputTokens, int outputTokens) {
        public static final Limits DEFAULT = new Limits(Duration.ofSeconds(12), Duration.ofSeconds(20), 4, 6000, 800);

        public Limits {
            requirePositive("llm.timeout", timeout.toMillis());
            requirePositive("llm.deadline", deadline.toMillis());
            requirePositive("llm.max-concurrency", concurrency);
            requirePositive("llm.max-input-tokens", inputTokens);
            requirePositive("llm.max-output-tokens", outputTokens);
        }
    }

    /**
     * What a day (UTC) may take; 0 is without limit.
     *
     * @param tokens in and out, over all chats
     * @param tokensPerChat in and out, for each chat
     * @param money in the currency of the prices, over all chats
     * @param moneyPerChat likewise, for each chat
     * @param inputPrice of a million tokens
     * @param outputPrice of a million tokens
     */
    public record Budget(
            long tokens, long tokensPerChat, double money, double moneyPerChat, double inputPrice, double outputPrice) {
        public static final Budget DEFAULT = new Budget(500_000, 0, 0, 0, 0, 0);

        public Budget {
            if (tokens < 0
                    || tokensPerChat < 0
                    || Math.min(money, moneyPerChat) < 0
                    || inputPrice < 0
                    || outputPrice < 0) {
                throw new IllegalArgumentException("Budgets and prices of llm.* are not negative.");
            }
            if (money + moneyPerChat > 0 && inputPrice + outputPrice == 0) {
                throw new IllegalArgumentException("Without llm.input-price and llm.output-price nothing costs money, "
                        + "so llm.daily-money and llm.daily-money-per-chat would limit nothing; set the prices too.");
            }
        }
    }

    private static void requirePositive(String key, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("%s must be positive and is %d.".formatted(key, value));
        }
    }

    public boolean isOn() {
        return endpoint.provider() != Provider.NONE;
    }
}
