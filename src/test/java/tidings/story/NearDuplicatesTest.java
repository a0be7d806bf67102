package tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private final Random random = new Random(11);
    private final List<String> texts = new ArrayList<>();
    private final NearDuplicates duplicates = new NearDuplicates(id -> Optional.of(texts.get((int) id)));

    @Test
    void anEditedCopyFindsItsOriginalAmongMany() {
        for (int i = 0; i < 500; i++) {
            keep(words(200));
        }
        for (int i = 0; i < 500; i += 25) {
            String original = texts.get(i);
            String teaser = original.substring(0, original.length() / 3);
            String framed = "By our own reporter here\n" + original.toUpperCase(Locale.ROOT) + "\nAll rights reserved";
            assertThat(find(teaser)).contains((long) i);
            assertThat(find(framed)).contains((long) i);
            assertThat(find(original.replaceFirst("\\S+$", "other"))).contains((long) i);
        }
        assertThat(find(words(200))).isEmpty();
    }

    @Test
    void sharedBoilerplateMakesNoCopy() {
        String boilerplate = words(40);
        for (int i = 0; i < 100; i++) {
            keep(words(150) + " " + boilerplate);
        }
        assertThat(find(words(150) + " " + boilerplate)).isEmpty();
    }

    @Test
    void theLastArticlesAreRememberedAndTheFirstForgotten() {
        FingerprintIndex index = new FingerprintIndex(104);
        List<Fingerprints> all = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            all.add(Fingerprints.of(Shingles.of(words(60))));
            index.add(1_000L + i, all.getLast());
        }
        for (int i = 0; i < 180; i++) {
            assertThat(index.candidates(all.get(i), 1)).isEqualTo(i < 78 ? List.of() : List.of(1_000L + i));
        }
    }

    @Test
    void fingerprintsSurviveStorage() {
        Fingerprints fingerprints = Fingerprints.of(Shingles.of(words(300)));

        assertThat(Fingerprints.ofBytes(fingerprints.bytes()).hashes()).containsExactly(fingerprints.hashes());
        assertThat(fingerprints.hashes().length).isBetween(20, 60);
    }

    @Test
    void anyTextIsCompared() {
        assertThat(find("")).isEmpty();
        assertThat(find("!?")).isEmpty();
        keep("风暴过后港口重新开放四十艘船在外等候第一艘载着粮食进港");
        assertThat(find("风暴过后，港口重新开放。四十艘船在外等候，第一艘载着粮食进港。")).contains(0L);
    }

    private Optional<Long> find(String text) {
        return duplicates.find(NearDuplicates.Prepared.of(text)).stream()
                .map(NearDuplicates.Match::article)
                .findFirst();
    }

    private void keep(String text) {
        duplicates.add(texts.size(), NearDuplicates.Prepared.of(text).fingerprints());
        texts.add(text);
    }

    private String words(int count) {
        return random.ints(count, 0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
