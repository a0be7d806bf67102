package tidings.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The memory that processes hold, in megabytes, as Linux counts it. */
final class Residents {
    private final List<Long> megabytes = new ArrayList<>();

    void look(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.valueOf(line.replaceAll("[^0-9]", "")) / 1024)
                    .forEach(megabytes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long peak() {
        return megabytes.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Override
    public String toString() {
        return megabytes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
