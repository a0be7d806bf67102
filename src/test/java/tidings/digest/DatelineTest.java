package tidings.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.text.Language;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            en ~ KARVEN, Nov 3 (Reuters) - ~ The harbour is closed.
            en ~ KARVEN (Coastwire) -- ~ Two ferries collided.
            en ~ KARVEN | Mon Jun 1, 2026 4:17 pm EDT KARVEN (Reuters) - ~ Cases rose.
            en ~ By Ann Lee, Sea Editor KARVEN | Tue Apr 21, 2026 10:19 pm BST KARVEN (Reuters) - ~ Cases rose.
            en ~ (AP) — ~ "We sail," the captain said.
            en ~ KARVEN, Norland — ~ Officials opened the bridge.
            en ~ KARVEN, Oct. 12 -- ~ Officials opened the bridge.
            en ~ KARVENTOWN — ~ Officials opened the bridge.
            en ~ Page last updated at 14:47 GMT, Wednesday, 28 September 2026 15:47 UK ~ Fees fell.
            en ~ 8 November 2026 Last updated at 06:28 ~ The doctor was found guilty.
            en ~ Last updated: 19 January, 2026 - 14:10 GMT ~ The struggle goes on.
            de ~ Karven (dpa) - ~ Der Hafen bleibt zu.
            de ~ Karven/Tarn (dpa/Küste) – ~ Der Hafen bleibt zu.
            de ~ KARVEN, 3. November (AFP) – ~ Der Hafen bleibt zu.
            es ~ KARVEN, 4 (EUROPA PRESS) - ~ El puerto sigue cerrado.
            es ~ Karven, 4 nov (EFE).- ~ El puerto sigue cerrado.
            ru ~ КАРВЕН, 3 ноября (Интерфакс) – ~ Порт закрыт.
            ru ~ КАРВЕН, 3 ноября. /ТАСС/.  – ~ Порт закрыт.
            uk ~ Карвен, 3 листопада (Укрінформ) — ~ Порт зачинено.
            """)
    void whatStandsBeforeTheNewsIsNoPartOfIt(String language, String dateline, String news) {
        assertThat(newsOf(language, dateline + " " + news)).isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            en ~ NATO — Norland's oldest partner — sends ships.
            en ~ Ada Brook (Coast Party) - The mayor of Karven spoke.
            en ~ The guild said in KARVEN (GLD) - Norland will pay.
            en ~ Karven (pop. 3,000) is small.
            en ~ Updated rules for ferries were published.
            de ~ Ada Brück (CDU) - Bürgermeisterin von Karven - sprach.
            ru ~ Карвен (Karven) — портовый город.
            ru ~ Обновлено здание порта в Карвене.
            uk ~ ЄС — Норланд: переговори тривають.
            """)
    void whatOnlyLooksLikeItStays(String language, String news) {
        assertThat(newsOf(language, news)).isEqualTo(news);
    }

    @Test
    void anyTextHasSomeNews() {
        Random random = new Random(23);
        String signs = "AB ab(),.-–—/|12:\"«» Reuters dpa \u0000\ud83d\ude80\ud800 Last updated";
        Dateline dateline = new Dateline(new Lexicon(Language.ENGLISH));
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "Last updated " : "");
            random.ints(random.nextInt(60), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));

            assertThat(dateline.end(text.toString(), 0, text.length())).isBetween(0, text.length());
        }
    }

    private static String newsOf(String language, String text) {
        return text.substring(new Dateline(new Lexicon(new Language(language))).end(text, 0, text.length()));
    }
}
