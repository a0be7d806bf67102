package tidings.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidings.alert.Correction;
import tidings.article.Article;
import tidings.article.StoredArticle;
import tidings.digest.Answer;
import tidings.digest.Digests;
import tidings.digest.Line;
import tidings.digest.Source;
import tidings.text.Sentence;
import tidings.text.Sentences;

/**
 * What an outlet puts right: the words that stand in the place of others now, however few of them are new, and its note on
 * what was wrong. Of what it takes back nothing is told again.
 */
final class PutRight {
    /** A label that says no more than that there was an error. */
    private static final int LABEL = 3;

    /** Sentences of a note: what was reported, what is so, and an apology. */
    private static final int LONGEST = 3;

    private final Digests digests;
    private final Sentences sentences = new Sentences();

    PutRight(Digests digests) {
        this.digests = digests;
    }

    /** The news together with it. */
    Answer.Digest with(
            Optional<Answer.Digest> news, String topic, Correction correction, Article now, ToldBefore before) {
        Set<String> told = told(news, before);
        List<String> notes = notes(now, told);
        Optional<Answer.Digest> other = news.map(digest -> beside(notes, digest, now));
        List<String> said =
                new ArrayList<>(cites(news, now) ? List.of() : beside(notes, said(correction, now, told, notes)));
        List<String> quoted = Stream.concat(lines(other), said.stream()).toList();
        notes.stream()
                .filter(note -> quoted.stream().noneMatch(line -> isIn(Line.verbatim(line), note)))
                .forEach(said::add);
        return joined(other, topic, now, said);
    }

    private static Stream<String> lines(Optional<Answer.Digest> news) {
        return news.stream().flatMap(digest -> digest.lines().stream()).map(Line::text);
    }

    /** Of some sentences those that no note has. */
    private static List<String> beside(List<String> notes, List<String> said) {
        return said.stream()
                .filter(sentence -> notes.stream().noneMatch(note -> isIn(note, sentence)))
                .toList();
    }

    /** Of the news what no note has. */
    static Answer.Digest beside(List<String> notes, Answer.Digest news, Article now) {
        return news.with(news.lines().stream()
                .filter(line -> line.citations().stream()
                                .anyMatch(n -> !news.sources().get(n - 1).url().equals(now.url()))
                        || notes.stream().noneMatch(note -> isIn(note, line.text())))
                .toList());
    }

    /** Whatever a digest has added to the words of the outlet. */
    static boolean isIn(String note, String sentence) {
        return (" " + words(note) + " ").contains(" " + words(Line.verbatim(sentence)) + " ");
    }

    /** The news together with what is put right in an article that is not the one that was told, if it says so. */
    Optional<Answer.Digest> atAnotherAddress(
            Optional<Answer.Digest> news, String topic, StoredArticle stored, ToldBefore before) {
        Article now = stored.article();
        Set<String> told = told(news, before);
        boolean isHeaded = Correction.isNote(now.title(), now.source()) && !told.contains(words(now.title()));
        return Correction.in(stored)
                .filter(any -> isHeaded || !notes(now, told).isEmpty())
                .map(correction -> with(news, topic, correction, now, before))
                .or(() -> news);
    }

    private static Set<String> told(Optional<Answer.Digest> news, ToldBefore before) {
        return before.known(news).sentences().stream().map(PutRight::words).collect(Collectors.toSet());
    }

    private static boolean cites(Optional<Answer.Digest> news, Article now) {
        return news.stream()
                .flatMap(digest -> digest.sources().stream())
                .anyMatch(source -> source.url().equals(now.url()));
    }

    /** The headline where no sentence can be quoted; but not that of what is taken back, if a note says so. */
    private List<String> said(Correction correction, Article now, Set<String> told, List<String> notes) {
        return switch (correction.kind()) {
            case RETRACTED -> notes.isEmpty() ? List.of(now.title()) : List.of();
            case CORRECTED -> {
                List<String> changed = changed(now, told);
                boolean headed = changed.isEmpty() && (notes.isEmpty() || !told.contains(words(now.title())));
                yield headed ? List.of(now.title()) : changed;
            }
        };
    }

    /** By the writers of all digests: they know which sentence can stand alone. */
    private List<String> changed(Article now, Set<String> told) {
        return digests.answer(AlertDigests.question(now.title(), List.of(now))) instanceof Answer.Digest digest
                ? digest.lines().stream()
                        .filter(line -> !told.contains(words(line.verbatim())))
                        .map(Line::text)
                        .toList()
                : List.of();
    }

    private static String words(String sentence) {
        return sentence.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private List<String> notes(Article now, Set<String> told) {
        List<String> all = sentences.split(now.text(), now.language()).stream()
                .map(Sentence::text)
                .toList();
        List<String> notes = new ArrayList<>();
        for (int from = 0, to; from < all.size(); from = to) {
            List<String> rest = all.subList(from, Math.min(all.size(), from + LONGEST));
            List<String> note = note(rest, now.source());
            to = from + Math.max(1, note.size());
            boolean known = told.contains(words(String.join(" ", note)))
                    || note.stream().allMatch(sentence -> told.contains(words(sentence)));
            if (!known) {
                notes.addAll(isLabel(note.getFirst()) ? note : List.of(String.join(" ", note)));
            }
        }
        return notes;
    }

    /** The note that these sentences begin with: what a label or "We reported that …. This was wrong." goes on with is part of it. */
    private static List<String> note(List<String> sentences, String outlet) {
        return IntStream.rangeClosed(1, sentences.size())
                .filter(end -> Correction.isNote(String.join(" ", sentences.subList(0, end)), outlet)
                        && !Correction.isNote(String.join(" ", sentences.subList(1, end)), outlet))
                .map(end -> end == 1 && !isLabel(sentences.getFirst()) ? 1 : Math.min(end + 1, sentences.size()))
                .mapToObj(end -> sentences.subList(0, end))
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isLabel(String sentence) {
        return sentence.split("\\s+").length <= LABEL;
    }

    /** The news, and behind it what an article says. */
    static Answer.Digest joined(Optional<Answer.Digest> news, String topic, Article now, List<String> said) {
        Answer.Digest headline = AlertDigests.headline(topic, now);
        if (news.isEmpty()) {
            return headline.with(lines(said, 1));
        }
        List<Source> sources = news.get().sources();
        int cited = 1
                + IntStream.range(0, sources.size())
                        .filter(i -> sources.get(i).url().equals(now.url()))
                        .findFirst()
                        .orElse(sources.size());
        return cited > sources.size()
                ? news.get().and(headline.with(lines(said, 1)))
                : news.get()
                        .with(Stream.concat(news.get().lines().stream(), lines(said, cited).stream())
                                .toList());
    }

    private static List<Line> lines(List<String> said, int source) {
        return said.stream().map(text -> new Line(text, List.of(source))).toList();
    }
}
