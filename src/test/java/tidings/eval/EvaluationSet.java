package tidings.eval;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A development set and what is measured on it. To add one, implement this and name it in {@link EvaluationTest}. */
interface EvaluationSet {
    String name();

    /** The folders under EVAL_DATA that it needs; where one is missing the set is skipped. */
    List<String> folders();

    List<Measure> measures();

    /** Lets the program answer the set's questions and returns the rows of the scorer, as its JSON has them. */
    List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException;
}
