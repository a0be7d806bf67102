package tidings.digest;

import java.util.List;
import java.util.Optional;
import tidings.topic.Found;
import tidings.topic.Query;

/** Writes the lines of a digest from found articles. Failing is an outcome here: the caller falls back. */
public interface Digester {
    /** The name readers see: "extractive", or the model's. */
    String name();

    Outcome write(Query query, Found found, Length length);

    /**
     * The same for a certain reader, who may watch; a writer that chooses no words of its own cannot heed their wishes
     * and is done at once.
     */
    default Outcome write(Query query, Found found, Length length, Reader reader, Watcher watcher) {
        return write(query, found, length);
    }

    /** Loads what the first digest would otherwise wait for; it takes seconds, and asks nobody anything. */
    default void prepare() {}

    /** Somebody who watches a digest being written. */
    @FunctionalInterface
    interface Watcher {
        Watcher NOBODY = lines -> {};

        /**
         * All lines so far, each of them checked; called from any thread, one call at a time, and never again once the
         * outcome is there.
         */
        void see(List<Statement> lines);
    }

    /** How long the digest may become: lines at most. */
    record Length(int lines) {
        public static final Length NORMAL = new Length(5);

        public Length {
            if (lines < 1) {
                throw new IllegalArgumentException(
                        "A digest has at least one line, and %d were asked for.".formatted(lines));
            }
        }
    }

    /**
     * A sentence with the articles that say it.
     *
     * @param articles ids as in {@link tidings.article.StoredArticle#id()}, never empty
     */
    record Statement(String text, List<Long> articles) {
        public Statement {
            articles = List.copyOf(articles);
        }
    }

    /** What came of the writing. */
    sealed interface Outcome {
        /** In reading order, never empty. */
        record Written(List<Statement> statements) implements Outcome {
            public Written {
                statements = List.copyOf(statements);
            }
        }

        /** The articles say nothing about the topic that can be told. */
        record Nothing(Answer.Reason reason) implements Outcome {}

        /**
         * The writer did a part of its work; for the rest it quotes.
         *
         * @param allQuoted whether that is all
         * @param why for the operator, as below
         */
        record Unfinished(List<Statement> statements, boolean allQuoted, Setback setback, String why)
                implements Outcome {
            public Unfinished {
                statements = List.copyOf(statements);
            }
        }

        /**
         * The writer could not do its work.
         *
         * @param setback for the reader; empty where the next writer is no worse for this question
         * @param why for the operator; nothing of an article or of a model's words
         */
        record Failed(Optional<Setback> setback, String why) implements Outcome {
            public static Failed because(Setback setback, String why) {
                return new Failed(Optional.of(setback), why);
            }
        }
    }
}
