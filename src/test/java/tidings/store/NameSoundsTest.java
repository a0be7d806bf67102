package tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidings.text.Language;
import tidings.text.LuceneAnalysis;
import tidings.text.TextAnalysis;
import tidings.topic.Sounding;

class NameSoundsTest {
    private static final String SYLLABLES = "bo ka du le mi ra so vu pe ni";

    private final TextAnalysis analysis = new LuceneAnalysis();

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("news.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void keep(NameSounds names, String text) {
        database.writing(session -> {
            names.note(text, analysis.tokens(text, Language.ENGLISH));
            names.write(session);
        });
    }

    private long count(String table) {
        return database.read(session -> session.number("SELECT count(*) FROM " + table));
    }

    private boolean isHeard(String name) {
        return database.read(session -> NameSounds.like(session, name)).stream()
                .map(Sounding::written)
                .anyMatch(name::equals);
    }

    /** So many names, none of them twice. */
    private static String invented(int from, int to) {
        String[] syllables = SYLLABLES.split(" ");
        return IntStream.range(from, to)
                .mapToObj(number -> "Z"
                        + Integer.toString(number)
                                .chars()
                                .mapToObj(digit -> syllables[digit - '0'])
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void newNamesMoveToTheLargeTableOnceThereAreMany() {
        NameSounds names = new NameSounds();
        keep(names, "An envoy named Zelmanov spoke.");
        assertThat(isHeard("zelmanov")).isTrue();
        assertThat(count("name_sound")).isZero();

        for (int i = 100_000; count("name_sound") == 0; i += 1_000) {
            assertThat(count("new_name_sound")).isLessThan(NameSounds.GATHERED);
            keep(names, invented(i, i + 1_000));
        }

        assertThat(count("new_name_sound")).isZero();
        assertThat(isHeard("zelmanov")).isTrue();
        keep(names, "An envoy named Harkolev spoke.");
        assertThat(isHeard("harkolev")).isTrue();
    }

    @Test
    void manyShortRunsFillTheSmallTableNoFurtherThanOneLongOne() {
        int last = 100_000;
        for (; count("name_sound") == 0; last += 500) {
            assertThat(count("new_name_sound")).isLessThan(NameSounds.GATHERED + 1_000);
            keep(new NameSounds(), invented(last, last + 500));
        }
        assertThat(count("new_name_sound")).isZero();
    }

    @Test
    void aNameWhoseTransactionWasRolledBackIsKeptTheNextTime() {
        NameSounds names = new NameSounds();
        assertThatThrownBy(() -> database.writing(session -> {
                    names.note("An envoy named Zelmanov", analysis.tokens("An envoy named Zelmanov", Language.ENGLISH));
                    names.write(session);
                    throw new StoreException("The disk is full.", new IllegalStateException());
                }))
                .isInstanceOf(StoreException.class);
        names.forget();
        assertThat(isHeard("zelmanov")).isFalse();

        keep(names, "An envoy named Zelmanov spoke.");

        assertThat(isHeard("zelmanov")).isTrue();
    }

    @Test
    void theNamesOfOneArticleAreKeptWithTheOthers() {
        keep(NameSounds.ofOne(), String.join(" and ", List.of("Zelmanov", "Harkolev")));

        assertThat(isHeard("zelmanov")).isTrue();
        assertThat(isHeard("harkolev")).isTrue();
    }
}
