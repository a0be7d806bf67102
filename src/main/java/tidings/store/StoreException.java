package tidings.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The database cannot do what was asked. The message is one sentence for the operator, with what to do about it. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    static StoreException explained(SQLException e, Path file) {
        if (!(e instanceof SQLiteException failure)) {
            return new StoreException("The database %s failed: %s.".formatted(file, e.getMessage()), e);
        }
        String sentence = switch (failure.getResultCode()) {
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED ->
                "The database %s is locked by another program; stop that one or try again.";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_RECOVERY ->
                "The database %s cannot be written; check its permissions and those of its folder.";
            case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR, SQLITE_CANTOPEN_FULLPATH, SQLITE_PERM ->
                "The database %s cannot be opened; check that its folder exists and can be written.";
            case SQLITE_FULL, SQLITE_IOERR_SHMSIZE ->
                "The disk of the database %s is full; make room and try again, what was stored before is safe.";
            case SQLITE_NOTADB -> "The file %s is not a Tidings database; name another one.";
            case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX ->
                "The database %s is damaged; restore it from a backup.";
            default -> "The database %s failed: " + failure.getResultCode() + ".";
        };
        return new StoreException(sentence.formatted(file), e);
    }
}
