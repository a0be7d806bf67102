package tidings.intake;

import java.util.Arrays;
import java.util.List;

/**
 * A quick look whether a text may say something twice, in one array of its shingles, sorted: most texts do not, and are done
 * with it. It takes a fifth of the time of reading them with {@link RepeatedBody}.
 */
final class Repetition {
    private final int[] words;
    /** Different shingles of each paragraph, and those of them that an earlier paragraph has. */
    private final int[] distinct;

    private final int[] shared;
    /** Hash and paragraph. */
    private long[] shingles = new long[512];

    private int count;

    private Repetition(int paragraphs) {
        this.words = new int[paragraphs];
        this.distinct = new int[paragraphs];
        this.shared = new int[paragraphs];
    }

    /** False where no paragraph that is long enough to be taken out has enough of its words in earlier ones. */
    static boolean isLikely(List<String> paragraphs) {
        Repetition repetition = new Repetition(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            repetition.add(i, wordHashes(paragraphs.get(i)));
        }
        return repetition.isLikely();
    }

    private void add(int paragraph, int[] said) {
        words[paragraph] = said.length;
        for (int i = 0; i + RepeatedBody.SHINGLE <= said.length; i++) {
            int hash = 1;
            for (int w = i; w < i + RepeatedBody.SHINGLE; w++) {
                hash = 31 * hash + said[w];
            }
            shingles = count < shingles.length ? shingles : Arrays.copyOf(shingles, 2 * count);
            shingles[count++] = ((long) hash << 32) | paragraph;
        }
    }

    /** The hashes of {@link RepeatedBody#words}, without the words. */
    static int[] wordHashes(String paragraph) {
        int[] hashes = new int[paragraph.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean inWord = false;
        for (int at = 0; at < paragraph.length(); ) {
            int c = paragraph.codePointAt(at);
            at += Character.charCount(c);
            if (RepeatedBody.isOfWord(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
                inWord = true;
            } else if (inWord) {
                hashes[count++] = hash;
                hash = 0;
                inWord = false;
            }
        }
        if (inWord) {
            hashes[count++] = hash;
        }
        return Arrays.copyOf(hashes, count);
    }

    private boolean isLikely() {
        Arrays.sort(shingles, 0, count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || shingles[i] != shingles[i - 1]) {
                int paragraph = (int) shingles[i];
                distinct[paragraph]++;
                // Sorted, the first paragraph that has the shingle comes first.
                shared[paragraph] += i > 0 && shingles[i] >> 32 == shingles[i - 1] >> 32 ? 1 : 0;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i] >= RepeatedBody.LONG && shared[i] >= RepeatedBody.SAME * distinct[i]) {
                return true;
            }
        }
        return false;
    }
}
