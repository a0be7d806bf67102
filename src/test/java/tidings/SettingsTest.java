package tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void withoutAnythingEverySettingHasItsPreset() {
        assertThat(read("", Map.of()).database()).isEqualTo(Path.of("tidings.db"));
    }

    @Test
    void theCommandLineBeatsTheEnvironmentAndThatBeatsTheFile() {
        String file = "llm.model=from-file\ndatabase=from-file.db\ntelegram.api-url=http://from-file";
        Map<String, String> environment =
                Map.of("TIDINGS_LLM_MODEL", "from-environment", "TIDINGS_DATABASE", "from-environment.db");

        Settings settings =
                Settings.read(Optional.of(written(file)), environment, Map.of(Setting.DATABASE, "from-line.db"));

        assertThat(settings.database()).isEqualTo(Path.of("from-line.db"));
        assertThat(settings.text(Setting.LLM_MODEL)).isEqualTo("from-environment");
        assertThat(settings.text(Setting.TELEGRAM_API_URL)).isEqualTo("http://from-file");
    }

    @Test
    void telegramsOwnVariablesAreUnderstoodAndTheTokenIsTrimmed() {
        Settings settings =
                read("", Map.of("TELEGRAM_BOT_TOKEN", " 123:abc\n", "TELEGRAM_API_URL", "http://127.0.0.1:8081"));

        assertThat(settings.text(Setting.TELEGRAM_TOKEN)).isEqualTo("123:abc");
        assertThat(settings.text(Setting.TELEGRAM_API_URL)).isEqualTo("http://127.0.0.1:8081");
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        assertThatThrownBy(() -> read("databse=x.db", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("'databse'");
    }

    @Test
    void aSecretInTheFileIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> read("telegram.token=123:abc", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("telegram.token-file")
                .hasMessageNotContaining("123:abc");
    }

    @Test
    void aSecretMayStandInAFileOfItsOwn() throws IOException {
        Path secret = Files.writeString(folder.resolve("token"), "123:abc\n");

        Settings settings = read("telegram.token-file=" + secret, Map.of());

        assertThat(settings.text(Setting.TELEGRAM_TOKEN)).isEqualTo("123:abc");
    }

    @Test
    void aQuestionTooShortForTheRulesIsRefusedAtTheStart() {
        Settings settings = read("llm.provider=ollama\nllm.model=m\nllm.max-input-tokens=300", Map.of());

        assertThatThrownBy(() -> ModelSetup.of(settings))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("llm.max-input-tokens must be a whole number from ")
                .hasMessageContaining("300");
    }

    @Test
    void aBudgetInMoneyNeedsPrices() {
        Settings settings = read("llm.daily-money=5", Map.of());

        assertThatThrownBy(() -> ModelSetup.of(settings))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("llm.input-price");
    }

    @Test
    void printedSettingsHideSecrets() {
        Settings settings = read("", Map.of("TELEGRAM_BOT_TOKEN", "123:abc", "TIDINGS_LLM_API_KEY", "sk-secret"));

        assertThat(settings.toString())
                .contains("telegram.token=********", "llm.provider=none")
                .doesNotContain("123:abc", "sk-secret");
    }

    @Test
    void aMissingFileIsRefusedByName() {
        assertThatThrownBy(() -> Settings.read(Optional.of(folder.resolve("none")), Map.of(), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none");
    }

    @Test
    void theExampleFileListsEverySettingWithItsPreset() throws IOException {
        Properties example = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("config/tidings.properties"))) {
            example.load(reader);
        }

        assertThat(example.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::keyInFile).toList());
        for (Setting setting : Setting.values()) {
            assertThat(example.getProperty(setting.keyInFile()))
                    .as(setting.key())
                    .isEqualTo(setting.preset());
        }
    }

    private Settings read(String file, Map<String, String> environment) {
        return Settings.read(Optional.of(written(file)), environment, Map.of());
    }

    private Path written(String text) {
        try {
            return Files.writeString(folder.resolve("tidings.properties"), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
