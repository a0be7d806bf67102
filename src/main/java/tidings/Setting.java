package tidings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting there is: its key in the file, what it is unless set, and the environment variables that set it. */
public enum Setting {
    DATABASE("database", "tidings.db"),
    TELEGRAM_TOKEN("telegram.token", "", Kind.SECRET, "TELEGRAM_BOT_TOKEN"),
    TELEGRAM_API_URL("telegram.api-url", "https://api.telegram.org", Kind.PLAIN, "TELEGRAM_API_URL"),
    TELEGRAM_MODE("telegram.mode", "polling"),
    TELEGRAM_WEBHOOK_URL("telegram.webhook-url", ""),
    TELEGRAM_WEBHOOK_HOST("telegram.webhook-host", "127.0.0.1"),
    TELEGRAM_WEBHOOK_PORT("telegram.webhook-port", "8443"),
    TELEGRAM_OPERATORS("telegram.operators", ""),
    CHAT_INTERVAL("chat.interval", "3"),
    CHAT_BURST("chat.burst", "10"),
    DIGEST_LENGTH("digest.length", "normal"),
    ARTICLES_DAYS("articles.days", "0"),
    ARTICLES_MEGABYTES("articles.megabytes", "0"),
    ARTICLES_FLOOR("articles.floor", "10"),
    ALERT_TOPICS("alert.topics", "20"),
    ALERT_NEWS("alert.news", "48"),
    ALERT_STALE("alert.stale", "2"),
    ALERT_UPDATES("alert.updates", "4"),
    ALERT_OUTLETS("alert.outlets", "4"),
    FETCH_ALLOW("fetch.allow", ""),
    FETCH_USER_AGENT("fetch.user-agent", "Tidings/1.0 (news digest bot)"),
    FETCH_TIMEOUT("fetch.timeout", "20"),
    FETCH_KILOBYTES("fetch.kilobytes", "4096"),
    FETCH_PAUSE("fetch.pause", "2"),
    SOURCES_PRIVATE("sources.private", "true"),
    SOURCES_KEPT("sources.kept", "200"),
    SOURCES_FEEDS("sources.feeds", "20"),
    FEEDS_MIN_INTERVAL("feeds.min-interval", "5"),
    FEEDS_MAX_INTERVAL("feeds.max-interval", "1440"),
    FEEDS_PAGES("feeds.pages", "teasers"),
    EMBEDDINGS_MODEL("embeddings.model", "none"),
    EMBEDDINGS_POOLING("embeddings.pooling", "mean"),
    EMBEDDINGS_QUESTION_PREFIX("embeddings.question-prefix", ""),
    EMBEDDINGS_PASSAGE_PREFIX("embeddings.passage-prefix", ""),
    EMBEDDINGS_LANGUAGES("embeddings.languages", ""),
    LLM_PROVIDER("llm.provider", "none"),
    LLM_BASE_URL("llm.base-url", ""),
    LLM_MODEL("llm.model", ""),
    LLM_API_KEY("llm.api-key", "", Kind.SECRET),
    LLM_JSON("llm.json", "schema"),
    LLM_STREAM("llm.stream", "true"),
    LLM_TEMPERATURE("llm.temperature", "0"),
    LLM_TIMEOUT("llm.timeout", "12"),
    LLM_DEADLINE("llm.deadline", "20"),
    LLM_MAX_CONCURRENCY("llm.max-concurrency", "4"),
    LLM_MAX_INPUT_TOKENS("llm.max-input-tokens", "6000"),
    LLM_MAX_OUTPUT_TOKENS("llm.max-output-tokens", "800"),
    LLM_VERIFY("llm.verify", "translations"),
    LLM_DAILY_TOKENS("llm.daily-tokens", "500000"),
    LLM_DAILY_TOKENS_PER_CHAT("llm.daily-tokens-per-chat", "0"),
    LLM_DAILY_MONEY("llm.daily-money", "0"),
    LLM_DAILY_MONEY_PER_CHAT("llm.daily-money-per-chat", "0"),
    LLM_INPUT_PRICE("llm.input-price", "0"),
    LLM_OUTPUT_PRICE("llm.output-price", "0");

    /** Whether a value may stand in the file and be printed. */
    enum Kind {
        PLAIN,
        SECRET
    }

    /** A secret "telegram.token" is read from the file that "telegram.token-file" names. */
    private static final String FILE_SUFFIX = "-file";

    private final String key;
    private final String preset;
    private final Kind kind;
    private final List<String> otherVariables;

    Setting(String key, String preset) {
        this(key, preset, Kind.PLAIN);
    }

    Setting(String key, String preset, Kind kind, String... otherVariables) {
        this.key = key;
        this.preset = preset;
        this.kind = kind;
        this.otherVariables = List.of(otherVariables);
    }

    public String key() {
        return key;
    }

    public String preset() {
        return preset;
    }

    public boolean isSecret() {
        return kind == Kind.SECRET;
    }

    /** The key that may stand in a settings file: for a secret the one that names the file it is in. */
    public String keyInFile() {
        return isSecret() ? key + FILE_SUFFIX : key;
    }

    /** The environment variable of the same meaning as {@link #keyInFile()}. */
    String fileVariable() {
        return variable(keyInFile());
    }

    /** The environment variables that set it, the foremost first. */
    public List<String> variables() {
        return Stream.concat(otherVariables.stream(), Stream.of(variable(key))).toList();
    }

    private static String variable(String key) {
        return "TIDINGS_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Setting> ofKeyInFile(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.keyInFile().equals(key))
                .findFirst();
    }
}
