package tidings.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to serve a database, which one process has at a time: two would send every message twice. It is a lock of the
 * operating system on a file beside the database, so it ends with its process, however that ends.
 */
public final class ServingLock implements AutoCloseable {
    private final FileChannel channel;

    private ServingLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty where another has it. */
    public static Optional<ServingLock> take(Database database) {
        Path file = database.file().resolveSibling(database.file().getFileName() + ".serve");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new ServingLock(channel));
        } catch (IOException e) {
            throw new StoreException(
                    "The file %s cannot be written; check the permissions of its folder.".formatted(file), e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(); // kept by its channel
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("The serving lock cannot be given back.", e);
        }
    }
}
