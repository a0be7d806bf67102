package tidings.digest;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tidings.topic.Found;
import tidings.topic.Query;

/** The writers in the order in which they are asked: where one fails the next one writes. */
record Writers(List<Digester> writers) {
    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);

    Writers {
        writers = List.copyOf(writers);
        if (writers.isEmpty()) {
            throw new IllegalArgumentException("Digests need at least one writer.");
        }
    }

    /** What came of it. */
    sealed interface Draft {
        record Written(String writer, List<Digester.Statement> statements) implements Draft {}

        record Nothing(Answer.Reason reason) implements Draft {}
    }

    Draft write(Query query, Found found, Digester.Length length, Reader reader) {
        for (Digester writer : writers) {
            switch (writer.write(query, found, length, reader)) {
                case Digester.Outcome.Written(var statements) -> {
                    return new Draft.Written(writer.name(), statements);
                }
                case Digester.Outcome.Nothing(var reason) -> {
                    return new Draft.Nothing(reason);
                }
                case Digester.Outcome.Failed(var why) ->
                    // The next writer has its turn; reasons hold nothing of a model's or an article's words.
                    LOG.warn("The writer {} failed: {}", writer.name(), why);
            }
        }
        return new Draft.Nothing(Answer.Reason.NOTHING_QUOTABLE);
    }
}
