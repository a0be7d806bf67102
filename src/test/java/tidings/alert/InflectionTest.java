package tidings.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidings.article.Article;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;

class InflectionTest {
    private final LuceneAnalysis analysis = new LuceneAnalysis();
    private final TopicMatching matching =
            new TopicMatching(Set.of(Language.ENGLISH, Language.GERMAN), analysis, Rarity.UNKNOWN);

    private Relevance relevance(String topic, String title, String language) {
        Expression expression = Expression.of(topic);
        Article article = new Article(
                "https://post.example.org/a",
                title,
                title + ".",
                Optional.empty(),
                "post.example.org",
                Language.ofTag(language),
                Origin.IMPORT);
        Relevance byTerms = matching.matcher(expression).relevance(matching.terms(article));
        assertThat(byTerms.isEnough()).as("the index takes them for one word").isTrue();
        return matching.judged(byTerms, expression, new StoredArticle(1, article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            university  | A universal ticket for buses started in Wexley              | en
            universal   | The University's halls in Wexley are full                   | en
            author      | Authorities closed the bridge at Wexley                      | en
            import      | An important bridge at Wexley is closed                      | en
            execution   | The chief executive of the port in Wexley resigns            | en
            severe      | Several bridges at Wexley are closed                         | en
            general     | The next generation of trams reaches Wexley                  | en
            community   | Communication with the port of Wexley is lost                | en
            experiment  | Captains with experience are wanted in Wexley                | en
            emergency   | Details are emerging of the plan in Wexley                   | en
            organ       | The organizers of the fair in Wexley are glad                | en
            Fähre       | Straßenbahnen fahren wieder in Altrode                       | de
            fähre       | Straßenbahnen fahren wieder in Altrode                       | de
            Faehre      | Ein Fahrer wird in Altrode vermisst                          | de
            Gräber      | Anwohner graben in Altrode Brunnen                           | de
            Länder      | Vögel landen in Altrode                                      | de
            Fahrer      | Fähre nach Altrode fällt aus                                 | de
            Sägen       | Nachbarn sagen das Fest in Altrode ab                        | de
            celebrities | Wexley celebrated its new bridge                             | en
            minors      | A minority government rules in Wexley                        | en
            """)
    void aWordThatOnlyItsStemJoinsIsAnother(String topic, String title, String language) {
        assertThat(relevance(topic, title, language).isEnough()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            university  | Universities in Wexley are full                              | en
            university  | The University’s halls are universal meeting places          | en
            authorities | The authority closed the bridge at Wexley                    | en
            city        | Cities at the coast near Wexley are full                     | en
            explosion   | Explosives blew up a bridge at Wexley                        | en
            prosecution | A banker of Wexley is prosecuted                             | en
            terror      | Terrorism is feared in Wexley                                | en
            performance | The choir of Wexley performed                                | en
            arrival     | Two ferries arrived in Wexley                                | en
            politics    | A political row in Wexley                                    | en
            independence | Wexley wants to be independent                              | en
            generals    | A general was seen in Wexley                                 | en
            deal        | The port of Wexley is dealing with it                        | en
            important OR import | Imports reach Wexley                                 | en
            Fähre       | Zwei Fähren nach Altrode fallen aus                          | de
            Faehre      | Fähre nach Altrode fällt aus                                 | de
            Hafen       | Häfen am Meer bei Altrode sind voll                          | de
            Gräber      | Ein Grab bei Altrode gibt Rätsel auf                         | de
            Anschlag    | Nach Anschlägen in Altrode                                   | de
            Anschläge   | Opfer des Anschlags in Altrode                               | de
            Krankenhäuser | Brand eines Krankenhauses in Altrode                       | de
            Kampf       | Bürger in Altrode kämpfen um den Wald                        | de
            Müller      | Landrat Mueller tritt in Altrode ab                          | de
            Überfälle   | Laden in Altrode von Maskierten überfallen                   | de
            Überfällen  | Laden in Altrode von Maskierten überfallen                   | de
            Verstöße    | Landrat von Altrode soll gegen Regeln verstoßen              | de
            Zusammenstöße | Züge können in Altrode nicht mehr zusammenstoßen           | de
            Ausfälle    | Mehrere Züge nach Altrode sollen ausfallen                   | de
            Käufer      | Bürger von Altrode kaufen einen Wald                         | de
            Wahlen      | Wähler in Altrode bleiben daheim                             | de
            captivity   | Captives are free in Wexley                                  | en
            equality    | Women in Wexley win equal pay                                | en
            consultants | Firms in Wexley consult on both sides                        | en
            security    | Divers secured a wreck off Wexley                            | en
            inhabitants | An island off Wexley is inhabited again                      | en
            Dusseldorf  | Altrode und Düsseldorf tauschen Bäume                        | de
            """)
    void anInflectedWordIsTheSame(String topic, String title, String language) {
        assertThat(relevance(topic, title, language).isEnough()).isTrue();
    }
}
