package tidings.embed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tidings.text.Language;

/** A model that knows a few words of one meaning; every other word is a meaning of its own. */
public final class ConceptEmbedder implements Embedder {
    private static final int DIMENSIONS = 512;
    private static final List<List<String>> MEANINGS =
            List.of(List.of("harvest", "crops", "урожай"), List.of("lighthouse", "beacon", "маяк"));

    private final String name;
    private final List<Language> known;

    public ConceptEmbedder(String name, Language... known) {
        this.name = name;
        this.known = List.of(known);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean knows(Language language) {
        return known.isEmpty() || known.contains(language);
    }

    @Override
    public float[] question(String text) {
        return vector(text);
    }

    @Override
    public float[] passage(String text) {
        return vector(text);
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .forEach(word -> vector[Math.floorMod(meaning(word).hashCode(), DIMENSIONS)]++);
        return vector;
    }

    private static String meaning(String word) {
        return MEANINGS.stream()
                .filter(words -> words.contains(word))
                .findFirst()
                .map(List::getFirst)
                .orElse(word);
    }
}
