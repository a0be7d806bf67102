package tidings.alert;

import java.util.Arrays;

/** Which of the followed lexemes an article has, where, and how strongly. */
final class ArticleLexemes {
    private final ArticleTerms terms;
    private int[] lexemes = new int[256];
    private Places[] places = new Places[256];
    private double[] strengths = new double[256];
    private int size;
    /**
     * In the first half of each the lexeme, in the other one more than its rank; 0 is a free slot. Open addressing; a power
     * of two, and no more than a quarter full, for most of what is looked up is not in it.
     */
    private long[] slots = new long[2048];

    private ArticleLexemes(ArticleTerms terms) {
        this.terms = terms;
    }

    static ArticleLexemes of(ArticleTerms terms, Lexemes followed) {
        ArticleLexemes found = new ArticleLexemes(terms);
        followed.find(terms, found::add);
        found.strengths = new double[found.size];
        for (int i = 0; i < found.size; i++) {
            found.strengths[i] = Tally.strength(found.places[i], terms);
        }
        return found;
    }

    private void add(int lexeme, Places at) {
        int rank = rank(lexeme);
        if (rank >= 0) {
            places[rank] = places[rank].and(at);
            return;
        }
        if (size == lexemes.length) {
            lexemes = Arrays.copyOf(lexemes, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        lexemes[size] = lexeme;
        places[size++] = at;
        if (4 * size > slots.length) {
            slots = new long[2 * slots.length];
            for (int i = 0; i < size; i++) {
                fill(i);
            }
        } else {
            fill(size - 1);
        }
    }

    private void fill(int rank) {
        slots[slot(lexemes[rank])] = ((long) lexemes[rank] << Integer.SIZE) | (rank + 1);
    }

    private int slot(int lexeme) {
        int slot = (lexeme * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != lexeme) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    ArticleTerms terms() {
        return terms;
    }

    int size() {
        return size;
    }

    /** Under which rank a lexeme is; -1 where the article has not got it. */
    int rank(int lexeme) {
        return (int) slots[slot(lexeme)] - 1;
    }

    int lexeme(int rank) {
        return lexemes[rank];
    }

    Places places(int rank) {
        return places[rank];
    }

    double strength(int rank) {
        return strengths[rank];
    }
}
