package tidings.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.topic.Found;
import tidings.topic.Query;

/** The writers in the order in which they are asked: where one fails the next one writes. */
record Writers(List<Digester> writers) {
    /** The name of the writer that only quotes. */
    private static final String QUOTED = "extractive";

    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);

    Writers {
        writers = List.copyOf(writers);
        if (writers.isEmpty()) {
            throw new IllegalArgumentException("Digests need at least one writer.");
        }
    }

    /** What came of it. */
    sealed interface Draft {
        /** Sentences that nobody else was to write. */
        static Written quoted(List<Digester.Statement> statements) {
            return new Written(QUOTED, Optional.empty(), statements);
        }

        /**
         * Lines.
         *
         * @param setback of the first writer, where it was another
         */
        record Written(String writer, Optional<Setback> setback, List<Digester.Statement> statements) implements Draft {
            /** Ids of all articles that it cites, each line's first one first. */
            List<Long> cited() {
                return statements.stream()
                        .flatMap(statement -> statement.articles().stream())
                        .toList();
            }

            Written with(List<Digester.Statement> others) {
                return new Written(writer, setback, others);
            }
        }

        record Nothing(Answer.Reason reason) implements Draft {}
    }

    void prepare() {
        writers.forEach(Digester::prepare);
    }

    /** @param watcher sees the lines so far, see {@link Digester.Watcher} */
    Draft write(Query query, Found found, Digester.Length length, Reader reader, Consumer<Draft.Written> watcher) {
        Optional<Setback> setback = Optional.empty();
        for (Digester writer : writers) {
            Digester.Watcher seen = lines -> watcher.accept(new Draft.Written(writer.name(), Optional.empty(), lines));
            switch (writer.write(query, found, length, reader, seen)) {
                case Digester.Outcome.Written(var statements) -> {
                    return new Draft.Written(writer.name(), setback, statements);
                }
                case Digester.Outcome.Nothing(var reason) -> {
                    return new Draft.Nothing(reason);
                }
                case Digester.Outcome.Unfinished(var statements, var allQuoted, var told, var why) -> {
                    LOG.warn("The writer {} did not finish: {}", writer.name(), why);
                    return new Draft.Written(allQuoted ? QUOTED : writer.name(), Optional.of(told), statements);
                }
                case Digester.Outcome.Failed(var told, var why) -> {
                    LOG.warn("The writer {} failed: {}", writer.name(), why);
                    setback = setback.or(() -> told);
                }
            }
        }
        return new Draft.Nothing(Answer.Reason.NOTHING_QUOTABLE);
    }
}
