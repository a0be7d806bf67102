package tidings.alert;

import java.util.Arrays;

/** Which of the followed lexemes an article has, where, and how strongly. */
final class ArticleLexemes {
    private final ArticleTerms terms;
    private int[] lexemes = new int[256];
    private Places[] places = new Places[256];
    private double[] strengths = new double[256];
    private int size;
    /** One more than the rank of a lexeme, by the lexeme (open addressing); a power of two, and no more than half full. */
    private int[] ranks = new int[1024];

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
        if (2 * size > ranks.length) {
            ranks = new int[2 * ranks.length];
            for (int i = 0; i < size; i++) {
                ranks[slot(lexemes[i])] = i + 1;
            }
        } else {
            ranks[slot(lexeme)] = size;
        }
    }

    private int slot(int lexeme) {
        int slot = (lexeme * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(ranks.length - 1);
        while (ranks[slot] != 0 && lexemes[ranks[slot] - 1] != lexeme) {
            slot = (slot + 1) & (ranks.length - 1);
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
        return ranks[slot(lexeme)] - 1;
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
