package tidings.telegram;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of what people did.
 *
 * @param excused doubles that the documented window allows: the server did it and its answer was lost
 * @param answers in order of their time
 * @param starts of the program
 * @param absences how long the program was away at each start, until it called the server, in milliseconds
 */
record SoakReport(
        int asked, int doubled, int excused, List<Answered> answers, List<Instant> starts, List<Long> absences) {
    /** Seconds after which the program has compiled itself and answered what had waited for it. */
    private static final int SETTLED = 25;

    /**
     * An answer.
     *
     * @param millis from the question to the first answer
     * @param away whether the program was not there when it was asked
     * @param tries calls of the server that it took
     */
    record Answered(Populace.Asked question, long millis, boolean away, long tries) {}

    private static final List<String> SENDS = List.of("sendmessage", "sendphoto");

    static SoakReport of(List<FakeTelegram.Call> calls, List<Populace.Asked> asked, List<Instant> starts) {
        Map<String, List<FakeTelegram.Call>> byQuestion = new HashMap<>();
        calls.forEach(call ->
                byQuestion.computeIfAbsent(question(call), key -> new ArrayList<>()).add(call));
        List<Answered> answers = new ArrayList<>();
        int doubled = 0;
        int excused = 0;
        List<Instant> ups = starts.stream().map(start -> up(start, calls)).toList();
        for (Populace.Asked question : asked) {
            List<FakeTelegram.Call> tries = withoutNotes(byQuestion, byQuestion.getOrDefault(key(question), List.of()));
            List<FakeTelegram.Call> done =
                    tries.stream().filter(SoakReport::isDone).toList();
            if (done.isEmpty()) {
                continue;
            }
            List<FakeTelegram.Call> sends =
                    done.stream().filter(call -> SENDS.contains(call.method())).toList();
            // A long text follows its picture: two messages that differ are no double.
            doubled += (int) (sends.size()
                    - sends.stream()
                            .map(call -> call.method() + call.parameters().path("text"))
                            .distinct()
                            .count());
            excused += (int) sends.stream().filter(call -> call.status() == 0).count();
            long millis = Duration.between(question.at(), done.getFirst().at()).toMillis();
            answers.add(new Answered(question, millis, isAway(question.at(), starts, ups), tries.size()));
        }
        answers.sort(Comparator.comparingLong(Answered::millis));
        List<Long> absences = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            absences.add(Duration.between(starts.get(i), ups.get(i)).toMillis());
        }
        return new SoakReport(asked.size(), doubled, excused, answers, starts, absences);
    }

    /** A note that says that the answer is being worked on is none; the edits of it are. */
    private static List<FakeTelegram.Call> withoutNotes(
            Map<String, List<FakeTelegram.Call>> byQuestion, List<FakeTelegram.Call> tries) {
        return tries.stream()
                .flatMap(call -> call.parameters().path("text").asText().startsWith("Reading") && isDone(call)
                        ? byQuestion.getOrDefault("edit " + number(call), List.of()).stream()
                        : Stream.of(call))
                .toList();
    }

    private static String number(FakeTelegram.Call call) {
        return call.answer().replaceAll(".*?\"message_id\":(\\d+).*", "$1");
    }

    /** Which question a call answers: the message it replies to, the message it edits, or the inline query. */
    private static String question(FakeTelegram.Call call) {
        return switch (call.method()) {
            case "sendmessage" -> "said " + call.parameters().at("/reply_parameters/message_id").asText();
            case "sendphoto" -> "said " + photo(call);
            case "editmessagetext" -> "edit " + call.parameters().path("message_id").asText();
            case "answerinlinequery" -> "inline " + call.parameters().path("inline_query_id").asText();
            default -> "";
        };
    }

    private static String photo(FakeTelegram.Call call) {
        return call.parameters().path("reply_parameters").asText().replaceAll(".*\"message_id\":(\\d+).*", "$1");
    }

    private static String key(Populace.Asked question) {
        return switch (question.kind()) {
            case BUTTON -> "edit " + question.id();
            case INLINE -> "inline " + question.id();
            case TOPIC, TIMELINE, FOLLOW, FOLLOWING, SETTINGS -> "said " + question.id();
        };
    }

    private static boolean isDone(FakeTelegram.Call call) {
        return call.answer().startsWith("{\"ok\":true");
    }

    private static Instant up(Instant start, List<FakeTelegram.Call> calls) {
        return calls.stream()
                .filter(call -> call.method().equals("getme") && call.at().isAfter(start))
                .findFirst()
                .map(FakeTelegram.Call::at)
                .orElse(Instant.MAX);
    }

    private static boolean isAway(Instant at, List<Instant> starts, List<Instant> ups) {
        for (int i = 0; i < starts.size(); i++) {
            if (!at.isBefore(starts.get(i)) && at.isBefore(ups.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSettled(Answered answer) {
        Instant at = answer.question().at();
        return starts.stream()
                .noneMatch(start -> !at.isBefore(start) && at.isBefore(start.plusSeconds(SETTLED)));
    }

    int lost() {
        return asked - answers.size();
    }

    private static long at(List<Answered> answers, double share) {
        return answers.isEmpty() ? 0 : answers.get((int) ((answers.size() - 1) * share)).millis();
    }

    private static String times(List<Answered> answers) {
        return "%5d answers, p50 %d ms, p95 %d, p99 %d, slowest %d"
                .formatted(answers.size(), at(answers, 0.5), at(answers, 0.95), at(answers, 0.99), at(answers, 1));
    }

    void print(PrintStream out, Residents memory) {
        List<Answered> there = answers.stream().filter(answer -> !answer.away()).toList();
        out.printf("updates %d, lost %d (goal 0)%n", asked, lost());
        out.printf("doubled %d, of which answers that were lost on the way back %d, and 1 for the kill%n", doubled, excused);
        out.printf("while it ran:      %s (goal p50 < 50)%n", times(there));
        out.printf("  settled:         %s (asked %d s or more after a start)%n", times(there.stream().filter(this::isSettled).toList()), SETTLED);
        out.printf("  met no fault:    %s%n", times(there.stream().filter(answer -> answer.tries() == 1).toList()));
        out.printf("while it was away: %s; away for %s ms%n", times(answers.stream().filter(Answered::away).toList()), absences);
        for (Populace.Kind kind : Populace.Kind.values()) {
            out.printf("  %-9s %s%n", kind, times(there.stream().filter(answer -> answer.question().kind() == kind).toList()));
        }
        there.reversed().stream().limit(8).forEach(answer -> out.printf("  slow: %s%n", answer));
        out.printf("memory peak %d MB; every 500 updates: %s%n", memory.peak(), memory);
    }
}
