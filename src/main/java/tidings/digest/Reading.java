package tidings.digest;

import java.util.ArrayList;
import java.util.List;
import tidings.article.StoredArticle;
import tidings.text.Sentence;

/**
 * An article as the digester reads it: its sentences with their words. A quotation that runs over several sentences
 * keeps them together as one, so that it is never parted from its speaker.
 */
record Reading(StoredArticle stored, Lexicon lexicon, List<Part> parts, Quotes quotes) {
    /** One sentence, or several under one quotation. Places are those of the article's text. */
    record Part(int start, int end, int paragraph, int sentences, List<Word> words, boolean isSentence) {
        private static final int LONG = 45;

        /** Set Like This, as headlines are in English: its capital letters say nothing about names. */
        boolean isHeadline() {
            List<Word> weighty = words.stream()
                    .filter(word -> word.text().length() > 3 && !word.isNumber())
                    .toList();
            return weighty.size() > 4
                    && weighty.stream().filter(Word::isCapitalised).count() > 0.7 * weighty.size();
        }

        /** Longer than readers like a line to be. */
        boolean isLong() {
            return words.size() > LONG || sentences > 1;
        }
    }

    static Reading of(StoredArticle stored, List<Sentence> sentences, Lexicon lexicon) {
        String text = stored.article().text();
        Quotes quotes = new Quotes(text);
        List<Part> parts = new ArrayList<>();
        Dateline dateline = new Dateline(lexicon);
        int start = -1;
        int joined = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean first = i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph();
            int news = first ? dateline.end(text, sentence.start(), sentence.end()) : sentence.start();
            start = start < 0 ? news : start;
            joined++;
            boolean more = i + 1 < sentences.size() && sentences.get(i + 1).paragraph() == sentence.paragraph();
            if (!more || !quotes.crosses(sentence.end())) {
                parts.add(part(text, start, joined, sentence));
                start = -1;
                joined = 0;
            }
        }
        return new Reading(stored, lexicon, parts, quotes);
    }

    private static Part part(String text, int start, int joined, Sentence last) {
        List<Word> words = Word.of(text.substring(start, last.end())).stream()
                .map(word -> new Word(word.text(), word.low(), word.start() + start, word.end() + start))
                .toList();
        return new Part(start, last.end(), last.paragraph(), joined, words, endsLikeASentence(text, last.end()));
    }

    private static boolean endsLikeASentence(String text, int end) {
        int at = end - 1;
        while (at > 0 && "\"'”’»“)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…。！？।؟".indexOf(text.charAt(at)) >= 0;
    }

    String text() {
        return stored.article().text();
    }

    String text(Part part) {
        return text().substring(part.start(), part.end());
    }

    /** Whether this word is the article's own, not a quotation's. */
    boolean isOutsideQuotes(Word word) {
        return !quotes.contains(word.start());
    }

    /** Whether a comma stands before that one of these words. */
    boolean isComma(List<Word> words, int at) {
        return at > 0
                && text().substring(words.get(at - 1).end(), words.get(at).start())
                        .contains(",");
    }

    /** Whether these words come behind a comma that nothing closes: "According to the minister, Tarn waits" names no Tarn. */
    boolean opensAClause(List<Word> words, int from, int to) {
        return isComma(words, from)
                && to < words.size()
                && text().substring(words.get(to - 1).end(), words.get(to).start())
                        .chars()
                        .noneMatch(c -> ",;:.()–—".indexOf(c) >= 0);
    }

    /** Whether a sentence begins with that one of these words, be it one within a quotation. */
    boolean beginsASentence(List<Word> words, int at) {
        return at == 0
                || text().substring(words.get(at - 1).end(), words.get(at).start())
                        .chars()
                        .anyMatch(c -> ".!?…:\"“„«‘".indexOf(c) >= 0);
    }

    /** Whether the paragraph is somebody's words behind a dash: "— Нет, — сказала Хольт. — Не сейчас." */
    boolean isBehindADash(int at) {
        int first = at;
        while (areNeighbours(first - 1, at)) {
            first--;
        }
        int start = parts.get(first).start();
        return text().startsWith("— ", start) || text().startsWith("– ", start);
    }

    /** Whether both are in the same paragraph. */
    boolean areNeighbours(int first, int second) {
        return first >= 0
                && second < parts.size()
                && parts.get(first).paragraph() == parts.get(second).paragraph();
    }
}
