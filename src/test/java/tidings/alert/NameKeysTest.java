package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidings.text.Language;

/** The same news in five languages, and what one of them adds. */
class NameKeysTest {
    private static final Map<Language, String> FERRY = Map.of(
            Language.ENGLISH, """
                    A ferry with 212 passengers ran aground off Nordhafen on Monday. Captain Jon Reiss said that the rudder
                    had failed, and the government of Velland sent Interior Minister Karin Drasch from Lindau.""",
            Language.GERMAN, """
                    Eine Fähre mit 212 Passagieren ist am Montag vor Nordhafen auf Grund gelaufen. Kapitän Jon Reiss sagte,
                    das Ruder habe versagt, und die Regierung von Velland schickte die Innenministerin Karin Drasch aus Lindau.""",
            Language.SPANISH, """
                    Un transbordador con 212 pasajeros encalló el lunes frente a Nordhafen. El capitán Jon Reiss dijo que
                    falló el timón, y el Gobierno de Velland envió desde Lindau a la ministra del Interior, Karin Drasch.""",
            Language.RUSSIAN, """
                    Паром с 212 пассажирами в понедельник сел на мель у Нордхафена. Капитан Йон Райсс сказал, что отказал
                    руль, и Правительство Велланда направило из Линдау министра внутренних дел Карин Драш.""",
            Language.UKRAINIAN, """
                    Пором із 212 пасажирами в понеділок сів на мілину біля Нордхафена. Капітан Йон Райсс сказав, що
                    відмовило кермо, і Уряд Велланду направив із Ліндау міністерку внутрішніх справ Карін Драш.""");
    private static final Map<Language, String> ARREST = Map.of(
            Language.ENGLISH, " Police arrested the engineer Rolf Timm.",
            Language.GERMAN, " Die Polizei nahm den Ingenieur Rolf Timm fest.",
            Language.SPANISH, " La policía detuvo al ingeniero Rolf Timm.",
            Language.RUSSIAN, " Полиция задержала инженера Рольфа Тимма.",
            Language.UKRAINIAN, " Поліція затримала інженера Рольфа Тімма.");

    private static Stream<Arguments> pairs() {
        return FERRY.keySet().stream()
                .flatMap(one -> FERRY.keySet().stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> Arguments.of(one, other)));
    }

    private static NameKeys keys(Language language, String added) {
        return NameKeys.of(FERRY.get(language) + added, language);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSameInAnotherLanguageIsTheSameAndAddsNothing(Language one, Language other) {
        NameKeys known = keys(one, "");
        NameKeys again = keys(other, "");

        assertThat(again.tellTheSameAs(known)).isTrue();
        assertThat(again.meetTwice(known)).isTrue();
        assertThat(again.addNothingTo(List.of(known)))
                .as("%s / %s", again, known)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anotherNameAndAnotherNumberAreNews(Language one, Language other) {
        NameKeys known = keys(one, "");

        assertThat(keys(other, ARREST.getOrDefault(other, "")).addNothingTo(List.of(known)))
                .isFalse();
        assertThat(keys(other, " 37.").addNothingTo(List.of(known))).isFalse();
    }

    @Test
    void aYearAloneOrACountryAloneTiesNothingTogether() {
        NameKeys one = NameKeys.of("The harbour of Aldport was built by Russia in 2019.", Language.ENGLISH);

        assertThat(one.meetTwice(NameKeys.of("Порт Олдпорт открыт в 2019 году.", Language.RUSSIAN)))
                .isFalse();
        assertThat(one.meetTwice(NameKeys.of("Новый мост построила Россия, в нём 340 метров.", Language.RUSSIAN)))
                .isFalse();
    }

    @Test
    void aCountryThatWasNotNamedIsNews() {
        NameKeys known = NameKeys.of("Talks of Lemberg and Horvat with Germany end.", Language.ENGLISH);

        assertThat(NameKeys.of("Переговоры Лемберга и Хорвата с Германией завершены.", Language.RUSSIAN)
                        .addNothingTo(List.of(known)))
                .isTrue();
        assertThat(NameKeys.of("Переговоры Лемберга и Хорвата с Францией завершены.", Language.RUSSIAN)
                        .addNothingTo(List.of(known)))
                .isFalse();
    }

    @Test
    void asManyDeadAreNewsAfterTheWounded() {
        NameKeys known = NameKeys.of("A bus in Aldport hit a wall, 14 people were wounded.", Language.ENGLISH);

        assertThat(NameKeys.of("Автобус врезался в стену в Олдпорте: ранены 14 человек.", Language.RUSSIAN)
                        .addNothingTo(List.of(known)))
                .isTrue();
        assertThat(NameKeys.of("Автобус врезался в стену в Олдпорте: погибли 14 человек.", Language.RUSSIAN)
                        .addNothingTo(List.of(known)))
                .isFalse();
        assertThat(NameKeys.of("Die Polizei zählt nach dem Unfall in Aldport 14 Verletzte.", Language.GERMAN)
                        .addNothingTo(List.of(known)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | At least 3 skiers died near Aldport. | de | Mindestens 8 Skifahrer starben bei Aldport.
            en | Four sailors are missing off Aldport. | es | Hay 9 marineros desaparecidos frente a Aldport.
            de | Bei Aldport starben zwei Skifahrer. | ru | Под Олдпортом погибли семеро лыжников.
            uk | Біля Олдпорта загинули 2 людини. | en | Five people died near Aldport.
            en | Prices in Aldport rose by 4 percent. | de | Die Preise in Aldport stiegen um 9 Prozent.
            """)
    void aRiseOfANumberOfOneDigitIsNews(String first, String known, String second, String news) {
        List<NameKeys> told = List.of(NameKeys.of(known, new Language(first)));

        assertThat(NameKeys.of(news, new Language(second)).addNothingTo(told)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Three skiers died near Aldport. | de | 3 Skifahrer starben bei Aldport.
            en | Skiers died near Aldport. | de | Am 3. März starben Skifahrer bei Aldport um 9 Uhr.
            de | Skifahrer starben bei Aldport. | en | Skiers died near Aldport on March 3 in the night.
            en | Skiers died near Aldport. | es | Unos esquiadores murieron cerca de Aldport el 3 de marzo.
            en | Skiers died near Aldport. | uk | Лижники загинули 3 березня біля Олдпорта.
            en | Some 12,400 people fled from Aldport. | de | Rund 12 400 Menschen flohen aus Aldport.
            en | Some 12,400 people fled from Aldport. | ru | Из Олдпорта бежали 12 400 человек.
            uk | З Олдпорта втекли 12 400 людей. | en | Some 12,400 people fled from Aldport.
            es | Unas 1.212.400 personas huyeron de Aldport. | uk | З Олдпорта втекли 1 212 400 людей.
            """)
    void theSameNumberIsNoNewsHoweverItIsWritten(String first, String known, String second, String again) {
        List<NameKeys> told = List.of(NameKeys.of(known, new Language(first)));

        assertThat(NameKeys.of(again, new Language(second)).addNothingTo(told)).isTrue();
    }

    @Test
    void aNumberOfOneDigitTiesNothingTogether() {
        NameKeys one = NameKeys.of("A bus in Aldport hit a wall, 3 people died.", Language.ENGLISH);

        assertThat(one.meet(NameKeys.of("В Брине сгорели 3 дома.", Language.RUSSIAN)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Governor Oleh Bohuslav said so in Aldport. | uk | Так сказав в Олдпорті голова області Олег Богуслав.
            en | Governor Oleg Bogatov said so in Aldport. | ru | Так сказал в Олдпорте губернатор Олег Богатов.
            de | Das sagte in Aldport Gouverneur Ihor Hutniak. | uk | Так сказав в Олдпорті голова області Ігор Гутняк.
            uk | Так сказав в Олдпорті голова області Ігор Гутняк. | en | Governor Ihor Hutniak said so in Aldport.
            en | A house burns in Berestivka in Aldport. | uk | Горить будинок на Берестівці в Олдпорті.
            uk | Горить будинок на Берестівці в Олдпорті. | ru | Горит дом на Берестовке в Олдпорте.
            en | A house burns in Verezha in Aldport. | uk | Горить будинок у Вережі в Олдпорті.
            ru | Нефтебаза горит в Олдпорте. | en | In Aldport a Russian oil depot is on fire.
            es | Arde un depósito en Aldport. | en | In Aldport a Norwegian oil depot is on fire.
            en | Norway's finance minister Jens Skoglund quits. | de | Nun tritt Norwegens Finanzminister Jens Skoglund zurück.
            en | The mayor of Aldport quits. | de | Nun tritt Aldports Oberbürgermeisterin zurück.
            ru | Министр финансов Норвегии Йенс Скоглунд уходит. | de | Nun tritt Norwegens Finanzminister Jens Skoglund zurück.
            """)
    void theSameNameIsNoNewsHoweverAnotherAlphabetWritesIt(String first, String known, String second, String again) {
        List<NameKeys> told = List.of(NameKeys.of(known, new Language(first)));

        assertThat(NameKeys.of(again, new Language(second)))
                .satisfies(keys -> assertThat(keys.addNothingTo(told))
                        .as("%s after %s", keys, told)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A house burns in Berestivka. | uk | Горить будинок на Дубровці.
            en | Governor Oleh Bohuslav said so. | uk | Так сказав голова області Олег Боруслав.
            en | The oil depot burns. | de | Nun brennt das Depot von Norwegens Minister Jens Skoglund.
            en | The oil depot burns. | de | Nun brennt das Depot von Falk Kirchner.
            en | The oil depot burns. | de | Nun brennt das Depot von Falk Berger.
            ru | Нефтебаза горит в Олдпорте. | en | In Aldport an oil depot of Britain is on fire.
            ru | Нефтебаза горит в Олдпорте. | de | In Aldport brennt das Depot von Russlands Präsident Wladimir Drotin.
            """)
    void anotherNameIsNews(String first, String known, String second, String news) {
        List<NameKeys> told = List.of(NameKeys.of(known, new Language(first)));

        assertThat(NameKeys.of(news, new Language(second)).addNothingTo(told)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The actor Hugo Falmark died in Aldport at the age of 78. | de | Der Schauspieler Egon Trasch ist in Brinn mit 78 Jahren gestorben. | false
            uk | Актор Остап Гринчак помер у Луцьку у віці 78 років. | ru | Актёр Савелий Крутов умер в Твери в возрасте 78 лет. | false
            es | El actor Lucio Barrera murió en Cádiz a los 78 años. | en | The actor Hugo Falmark died in Aldport at the age of 78. | false
            en | The actor Hugo Falmark died in Aldport at the age of 78. | ru | Умер актёр Хуго Фальмарк. | true
            en | A bus with 78 pupils hit a wall. | de | Ein Bus mit 78 Schülern prallte bei Brinn gegen eine Mauer. | true
            en | A missile hit Kharkiv, 78 people were hurt, said Ihor Hutniak. | uk | Ракета влучила в Харків, 78 поранених, сказав Олег Боруслав. | true
            en | Russian drones hit 78 houses. | uk | Дрони влучили у 78 будинків у Луцьку. | true
            """)
    void aNumberAloneTiesTogetherOnlyWhatHasNoNames(
            String first, String one, String second, String other, boolean meet) {
        assertThat(NameKeys.of(one, new Language(first)).meet(NameKeys.of(other, new Language(second))))
                .isEqualTo(meet);
    }
}
