package tidings.telegram;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the questions.
 *
 * @param excused doubles that the documented window allows: the server did it and its answer was lost
 * @param times from the question to its first answer, in milliseconds, in order of size
 */
record SoakReport(int questions, int lost, int doubled, int excused, List<Long> times) {
    static SoakReport of(FakeTelegram telegram, Map<Long, Instant> asked) {
        Map<Long, Instant> first = new HashMap<>();
        int copies = 0;
        int unheard = 0;
        for (FakeTelegram.Call call : telegram.calls("sendMessage")) {
            long question = call.parameters().at("/reply_parameters/message_id").asLong();
            if (call.answer().startsWith("{\"ok\":true") && asked.containsKey(question)) {
                copies++;
                unheard += call.status() == 0 ? 1 : 0;
                first.putIfAbsent(question, call.at());
            }
        }
        List<Long> times = first.entrySet().stream()
                .map(answer -> Duration.between(asked.getOrDefault(answer.getKey(), Instant.MAX), answer.getValue()))
                .map(Duration::toMillis)
                .sorted()
                .toList();
        int lost = asked.size() - first.size() - inPlaceOfANote(telegram);
        return new SoakReport(asked.size(), lost, copies - first.size(), unheard, times);
    }

    /** Answers that took more than two seconds to make came as edits of the note that said so. */
    private static int inPlaceOfANote(FakeTelegram telegram) {
        return (int) telegram.calls("editMessageText").stream()
                .filter(call -> call.answer().startsWith("{\"ok\":true"))
                .map(call -> call.parameters().path("message_id").asLong())
                .distinct()
                .count();
    }

    private long at(double share) {
        return times.get((int) ((times.size() - 1) * share));
    }

    void print(PrintStream out, Residents memory) {
        out.printf("questions %d, lost %d (goal 0)%n", questions, lost);
        out.printf("doubled %d, of which answers that were lost on the way back %d, and 1 for the kill%n", doubled, excused);
        out.printf(
                "answer p50 %d ms (goal < 50), p95 %d, p99 %d, slowest %d%n", at(0.5), at(0.95), at(0.99), at(1));
        out.printf("memory peak %d MB; every 500 updates: %s%n", memory.peak(), memory);
    }
}
