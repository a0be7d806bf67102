package tidings;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import tidings.chat.ModelCost;
import tidings.digest.Digester;
import tidings.llm.ApiKey;
import tidings.llm.Costs;
import tidings.llm.JsonMode;
import tidings.llm.JsonModel;
import tidings.llm.LangChainModel;
import tidings.llm.ModelSettings;
import tidings.llm.Provider;
import tidings.store.Database;
import tidings.store.SqliteModelMemory;
import tidings.store.SqliteSpending;
import tidings.text.TextAnalysis;
import tidings.topic.QueryReader;
import tidings.writer.ModelDigester;
import tidings.writer.TranslatingReader;
import tidings.writer.WriterSettings;

/** The model, from the settings of the program. */
final class ModelSetup {
    private ModelSetup() {}

    private enum Streams {
        TRUE,
        FALSE
    }

    /** @throws Refusal with the rule and the value, where they do not fit together */
    static ModelSettings of(Settings settings) {
        try {
            ModelSettings named = new ModelSettings(endpoint(settings), limits(settings), budget(settings));
            int least = named.isOn() ? WriterSettings.leastInputTokens() : 1;
            settings.number(Setting.LLM_MAX_INPUT_TOKENS, least);
            return named;
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()), e);
        }
    }

    /** The model that the settings name, for all who ask it: together they keep to its limits. Empty where there is none. */
    static Optional<JsonModel> model(Settings settings, Database database, Clock clock) {
        return Optional.of(of(settings))
                .filter(ModelSettings::isOn)
                .map(named -> new LangChainModel(named, new SqliteSpending(database), clock));
    }

    /** The writer with the model. */
    static Digester writer(JsonModel model, Settings all, Digester extractive, Database database, Clock clock) {
        WriterSettings how = new WriterSettings(
                of(all).limits().deadline(), all.choice(Setting.LLM_VERIFY, WriterSettings.Verify.class));
        return new ModelDigester(model, how, extractive, new SqliteModelMemory(database, clock), new SecureRandom());
    }

    /** The reader whose topics the model translates where they find nothing in their own language. */
    static QueryReader translating(
            QueryReader reader,
            TranslatingReader.Stock stock,
            TextAnalysis analysis,
            JsonModel model,
            Database database,
            Clock clock) {
        return new TranslatingReader(reader, stock, model, new SqliteModelMemory(database, clock), analysis);
    }

    /** What the model costs, in money where the settings name its prices. */
    static ModelCost cost(Settings settings, Database database) {
        ModelSettings.Budget prices = of(settings).budget();
        Costs costs = new Costs(new SqliteSpending(database), prices);
        boolean priced = prices.inputPrice() + prices.outputPrice() > 0;
        return first -> {
            SortedMap<LocalDate, ModelCost.Day> days = new TreeMap<>();
            costs.since(first).forEach((date, cost) -> {
                OptionalDouble money = priced ? OptionalDouble.of(cost.money()) : OptionalDouble.empty();
                days.put(
                        date,
                        new ModelCost.Day(cost.usage().calls(), cost.usage().tokens(), money));
            });
            return days;
        };
    }

    private static ModelSettings.Endpoint endpoint(Settings settings) {
        return new ModelSettings.Endpoint(
                settings.choice(Setting.LLM_PROVIDER, Provider.class),
                settings.text(Setting.LLM_BASE_URL),
                settings.text(Setting.LLM_MODEL),
                new ApiKey(settings.text(Setting.LLM_API_KEY)),
                settings.choice(Setting.LLM_JSON, JsonMode.class),
                settings.choice(Setting.LLM_STREAM, Streams.class) == Streams.TRUE,
                OptionalDouble.of(settings.decimal(Setting.LLM_TEMPERATURE)));
    }

    private static ModelSettings.Limits limits(Settings settings) {
        return new ModelSettings.Limits(
                Duration.ofSeconds(settings.number(Setting.LLM_TIMEOUT, 1)),
                Duration.ofSeconds(settings.number(Setting.LLM_DEADLINE, 1)),
                settings.number(Setting.LLM_MAX_CONCURRENCY, 1),
                settings.number(Setting.LLM_MAX_INPUT_TOKENS, 1),
                settings.number(Setting.LLM_MAX_OUTPUT_TOKENS, 1));
    }

    private static ModelSettings.Budget budget(Settings settings) {
        return new ModelSettings.Budget(
                settings.number(Setting.LLM_DAILY_TOKENS, 0),
                settings.number(Setting.LLM_DAILY_TOKENS_PER_CHAT, 0),
                settings.decimal(Setting.LLM_DAILY_MONEY),
                settings.decimal(Setting.LLM_DAILY_MONEY_PER_CHAT),
                settings.decimal(Setting.LLM_INPUT_PRICE),
                settings.decimal(Setting.LLM_OUTPUT_PRICE));
    }
}
