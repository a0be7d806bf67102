package tidings.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;

/**
 * The SQLite file: one writer and several readers that never wait for it (WAL).
 *
 * <p>Plain JDBC under a thin {@link Session}, and migrations of our own: Jdbi and Flyway would add 0.45 s to each start
 * of the command line, half of what all the rest takes.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    /** How long a writer waits for another process, in milliseconds. */
    private static final int BUSY_TIMEOUT = 10_000;

    private final Path file;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Queue<Session> idleReaders = new ConcurrentLinkedQueue<>();
    private final Semaphore readers = new Semaphore(READERS, true);
    private boolean isNew;

    private Database(Path file) {
        this.file = file;
        this.writer = new Session(connect(), file);
    }

    /**
     * Opens the file, creates it where it is missing, and brings its schema up to date.
     *
     * @throws StoreException with a sentence, when the file is locked, read-only, newer than this program, or no database
     */
    public static Database open(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        NativeLibrary.use();
        Database database = new Database(absolute);
        try {
            // Only a new file heeds the size: it is a tenth smaller with it.
            database.writer.run("PRAGMA page_size = 8192");
            // Likewise only a new file: what is removed later can be given back to the file system bit by bit.
            database.writer.run("PRAGMA auto_vacuum = INCREMENTAL");
            // What a batch writes; all else is read from the mapped file.
            database.writer.run("PRAGMA cache_size = -10240");
            database.writer.run("PRAGMA journal_mode = WAL");
            database.isNew = Migrations.bundled().apply(database.writer, absolute);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Runs the work in one transaction, alone among writers; an exception rolls it back. Not to be nested. */
    public <T> T write(Function<Session, T> work) {
        writing.lock();
        try {
            return writer.inTransaction(work);
        } finally {
            writing.unlock();
        }
    }

    /** As {@link #write(Function)}, for work without a result. */
    public void writing(Consumer<Session> work) {
        write(session -> {
            work.accept(session);
            return true;
        });
    }

    /** Runs the work on one consistent snapshot of the data; writers go on meanwhile. */
    public <T> T read(Function<Session, T> work) {
        Session reader = borrowReader();
        try {
            return reader.inSnapshot(work);
        } finally {
            giveBack(reader);
        }
    }

    /** Whether the file was made by this opening. */
    public boolean isNew() {
        return isNew;
    }

    public Path file() {
        return file;
    }

    private Session borrowReader() {
        awaitReader();
        try {
            return Optional.ofNullable(idleReaders.poll()).orElseGet(this::reader);
        } catch (RuntimeException e) {
            readers.release();
            throw e;
        }
    }

    private void awaitReader() {
        if (readers.tryAcquire()) {
            return;
        }
        try {
            readers.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Interrupted while waiting for the database.", e);
        }
    }

    private void giveBack(Session reader) {
        idleReaders.add(reader);
        readers.release();
    }

    private Session reader() {
        Session reader = new Session(connect(), file);
        reader.run("PRAGMA query_only = ON");
        return reader;
    }

    private Connection connect() {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, settings());
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout = " + BUSY_TIMEOUT);
                statement.execute("PRAGMA foreign_keys = ON");
                // Enough with WAL: a power cut may lose the last commits of a second, never the file.
                statement.execute("PRAGMA synchronous = NORMAL");
                // Pages of what comes in are written again and again: once in 32 MB of them to the file instead of once
                // in 8.
                statement.execute("PRAGMA wal_autocheckpoint = 4000");
                statement.execute("PRAGMA temp_store = MEMORY");
                statement.execute("PRAGMA mmap_size = 8589934592");
            }
            return connection;
        } catch (SQLException e) {
            throw StoreException.explained(e, file);
        }
    }

    /** Nobody asks the driver for the keys that were made; otherwise it runs a query after each change. */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.getPragmaName(), "false");
        return settings;
    }

    @Override
    public void close() {
        idleReaders.forEach(Session::close);
        writer.close();
    }
}
