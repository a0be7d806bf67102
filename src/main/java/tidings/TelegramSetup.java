package tidings;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tidings.telegram.TelegramSettings;

/** The settings of the Telegram bot, from those of the program. */
public final class TelegramSetup {
    private static final int SECRET_BYTES = 32;

    private TelegramSetup() {}

    /** How updates come in. */
    private enum Mode {
        POLLING,
        WEBHOOK
    }

    /**
     * The settings of the bot.
     *
     * @throws Refusal with what to do, where the token or an address is missing or makes no sense
     */
    public static TelegramSettings of(Settings settings) {
        String token = settings.optional(Setting.TELEGRAM_TOKEN)
                .orElseThrow(() -> new Refusal("Write to @BotFather on Telegram, send /newbot,"
                        + " and set TELEGRAM_BOT_TOKEN to the token it gives you."));
        try {
            URI api = URI.create(settings.text(Setting.TELEGRAM_API_URL));
            return new TelegramSettings(token, api, webhook(settings), operators(settings));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()), e);
        }
    }

    private static Optional<TelegramSettings.Webhook> webhook(Settings settings) {
        return switch (settings.choice(Setting.TELEGRAM_MODE, Mode.class)) {
            case POLLING -> Optional.empty();
            case WEBHOOK ->
                Optional.of(new TelegramSettings.Webhook(
                        address(settings),
                        settings.text(Setting.TELEGRAM_WEBHOOK_HOST),
                        settings.number(Setting.TELEGRAM_WEBHOOK_PORT, 0),
                        secret()));
        };
    }

    static Set<Long> operators(Settings settings) {
        String ids = settings.text(Setting.TELEGRAM_OPERATORS);
        if (!ids.matches("(\\s*[0-9]{1,15}\\s*(,\\s*[0-9]{1,15}\\s*)*)?")) {
            throw new Refusal(
                    "The setting telegram.operators holds numbers with commas between, and is '%s'.".formatted(ids));
        }
        return Pattern.compile("[0-9]+")
                .matcher(ids)
                .results()
                .map(id -> Long.valueOf(id.group()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static URI address(Settings settings) {
        URI address = URI.create(settings.text(Setting.TELEGRAM_WEBHOOK_URL));
        if (!"https".equals(address.getScheme())) {
            throw new Refusal("For telegram.mode=webhook set telegram.webhook-url to the https address"
                    + " under which Telegram reaches this program.");
        }
        return address;
    }

    /** Told to Telegram at every start, so nobody has to keep it. */
    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
