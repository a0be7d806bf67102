package tidings.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks files and folders in the order of their names. Hidden ones in a folder are passed over; a link that leads back ends there. */
final class Folders {
    private final Consumer<Path> visitor;
    private final Import.Refusals refusals;
    private final Set<Path> entered = new HashSet<>();

    Folders(Consumer<Path> visitor, Import.Refusals refusals) {
        this.visitor = visitor;
        this.refusals = refusals;
    }

    void walk(Path path) {
        try {
            if (Files.isDirectory(path)) {
                if (entered.add(path.toRealPath())) {
                    entries(path).forEach(this::walk);
                }
            } else if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A pipe or a device may never end.
                refusals.refuse(path.toString(), OptionalInt.empty(), "This is neither a file nor a folder.");
            } else {
                visitor.accept(path);
            }
        } catch (IOException e) {
            refusals.refuse(path.toString(), OptionalInt.empty(), reason(e));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "There is no such file.";
            case AccessDeniedException denied -> "It may not be read; check its permissions.";
            default -> "It could not be read: %s.".formatted(e.getMessage());
        };
    }
}
