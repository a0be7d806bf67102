package tidings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the program is set up. What was set later wins: preset, file, environment, command line.
 *
 * <p>Secrets come from the environment or from a file of their own, never from the settings file, and are never printed.
 */
public final class Settings {
    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = values;
    }

    /**
     * Reads the settings.
     *
     * @param file a properties file in UTF-8, if there is one
     * @param environment as {@link System#getenv()}
     * @param overrides from the command line
     * @throws Refusal where the file cannot be read, or holds an unknown key or a secret
     */
    public static Settings read(Optional<Path> file, Map<String, String> environment, Map<Setting, String> overrides) {
        EnumMap<Setting, String> values = new EnumMap<>(Setting.class);
        file.map(Settings::properties)
                .ifPresent(properties -> properties.stringPropertyNames().stream()
                        .sorted()
                        .forEach(key -> values.put(
                                known(key), properties.getProperty(key).strip())));
        // Until here a secret's value is the name of its file, as it is in the environment's …_FILE.
        for (Setting setting : Setting.values()) {
            fromFile(setting, values, environment);
            setting.variables().stream()
                    .flatMap(variable -> Optional.ofNullable(environment.get(variable)).stream())
                    .findFirst()
                    .ifPresent(value -> values.put(setting, value.strip()));
        }
        values.putAll(overrides);
        return new Settings(values);
    }

    /** The database file. */
    public Path database() {
        try {
            return Path.of(text(Setting.DATABASE));
        } catch (InvalidPathException e) {
            throw refused(Setting.DATABASE, "the name of a file", e);
        }
    }

    /** The value of a setting; its preset where nothing was set. */
    public String text(Setting setting) {
        String value = values.getOrDefault(setting, "");
        return value.isEmpty() ? setting.preset() : value;
    }

    /** The value of a setting that may be left out. */
    public Optional<String> optional(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isEmpty());
    }

    /** A whole number from {@code least} on. */
    public int number(Setting setting, int least) {
        try {
            int number = Integer.parseInt(text(setting));
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below like a number that is too small
        }
        throw refused(setting, "a whole number from %d".formatted(least), null);
    }

    /** A number from zero on, with a point before its fraction. */
    public double decimal(Setting setting) {
        try {
            double number = Double.parseDouble(text(setting));
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below like a number that is negative
        }
        throw refused(setting, "a number from 0", null);
    }

    /** One of the constants of an enum, written in lower case. */
    public <E extends Enum<E>> E choice(Setting setting, Class<E> type) {
        String value = text(setting).toLowerCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> refused(
                        setting,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Settings::written)
                                        .collect(Collectors.joining(", ")),
                        null));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Refusal refused(Setting setting, String wanted, @Nullable Exception cause) {
        return new Refusal(
                "The setting %s must be %s, and is '%s'.".formatted(setting.key(), wanted, text(setting)), cause);
    }

    private static void fromFile(Setting setting, Map<Setting, String> values, Map<String, String> environment) {
        if (!setting.isSecret()) {
            return;
        }
        Optional.ofNullable(environment.getOrDefault(setting.fileVariable(), values.get(setting)))
                .filter(name -> !name.isBlank())
                .ifPresent(name -> values.put(setting, secret(setting, Path.of(name.strip()))));
    }

    private static String secret(Setting setting, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal("The file %s that %s names cannot be read.".formatted(file, setting.keyInFile()), e);
        }
    }

    private static Setting known(String key) {
        return Setting.ofKeyInFile(key)
                .orElseThrow(() -> new Refusal(
                        isSecretKey(key)
                                ? "The setting %s is a secret: put it into a file and name that with %s-file, or use the environment."
                                        .formatted(key, key)
                                : "There is no setting '%s'; config/tidings.properties lists all there are."
                                        .formatted(key)));
    }

    private static boolean isSecretKey(String key) {
        return Arrays.stream(Setting.values())
                .anyMatch(setting -> setting.isSecret() && setting.key().equals(key));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The settings file %s cannot be read.".formatted(file), e);
        }
    }

    /** Every setting in its own line, secrets masked. */
    @Override
    public String toString() {
        return Arrays.stream(Setting.values())
                .map(setting -> setting.key() + "=" + shown(setting))
                .collect(Collectors.joining("\n"));
    }

    private String shown(Setting setting) {
        return setting.isSecret() && optional(setting).isPresent() ? "********" : text(setting);
    }
}
