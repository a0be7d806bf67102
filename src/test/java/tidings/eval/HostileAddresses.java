package tidings.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tidings.web.AddressGuard;

/** Addresses that lead into the operator's network, to be known by their text, and some that do not. */
record HostileAddresses() implements EvaluationSet {
    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public List<String> folders() {
        return List.of("security");
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("", "blocked", 50, 122, 122), new Measure("", "allowed", 13, 13, 13));
    }

    @Override
    public List<Map<String, Object>> scores(EvaluationRun run) throws IOException, InterruptedException {
        AddressGuard guard = new AddressGuard(
                host -> {
                    throw new UnknownHostException(host);
                },
                List.of());
        List<Map<String, ?>> answers = new ArrayList<>();
        for (JsonNode row : run.rows("security/ssrf.jsonl")) {
            String decision = switch (guard.judge(row.get("url").asText())) {
                case AddressGuard.Verdict.Allowed ignored -> "allow";
                case AddressGuard.Verdict.Refused ignored -> "block";
            };
            answers.add(Map.of("id", row.get("id").asText(), "decision", decision));
        }
        return run.scored("ssrf", answers, "eval_security.py", "ssrf");
    }
}
