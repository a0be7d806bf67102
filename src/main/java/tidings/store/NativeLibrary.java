package tidings.store;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.sqlite.util.OSInfo;

/**
 * SQLite's own library, where it lies unpacked beside the program. The driver would unpack it at every start, which takes
 * a tenth of the time of a command and a writable folder.
 */
final class NativeLibrary {
    /** How the driver is told of it. */
    private static final String SETTING = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** Tells the driver; to be called before the first connection. Without such a library the driver goes its own way. */
    static void use() {
        if (System.getProperty(SETTING) == null) {
            program()
                    .map(jar -> jar.resolveSibling(
                            "native/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS()))
                    .filter(Files::isDirectory)
                    .ifPresent(folder -> System.setProperty(SETTING, folder.toString()));
        }
    }

    /** The file of the program; empty where it is no file. */
    private static Optional<Path> program() {
        CodeSource source = NativeLibrary.class.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
