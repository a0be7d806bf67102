package tidings.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** One connection at work: runs SQL and maps rows. Parameters are bound, never pasted into the text. */
public final class Session {
    private static final int STATEMENTS_KEPT = 64;

    private final Connection connection;
    private final Path file;
    private final SequencedMap<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Session(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Uses the current row. */
    @FunctionalInterface
    public interface RowUse {
        void use(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface SqlWork<T> {
        T run() throws SQLException;
    }

    /** All rows of a query, mapped. */
    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(mapper.map(row)), parameters);
        return rows;
    }

    /** All rows of a query, one after the other, however many there are. The same SQL must not run inside again. */
    public void each(String sql, RowUse use, Object... parameters) {
        explaining(sql, () -> {
            try (ResultSet result = bound(sql, parameters).executeQuery()) {
                while (result.next()) {
                    use.use(result);
                }
            }
            return true;
        });
    }

    /** The first row of a query, mapped. */
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... parameters) {
        return list(sql, mapper, parameters).stream().findFirst();
    }

    /** The number in the first column of the only row. */
    public long number(String sql, Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElseThrow();
    }

    /** Changes rows and says how many. */
    public int update(String sql, Object... parameters) {
        return explaining(sql, () -> bound(sql, parameters).executeUpdate());
    }

    /** Runs statements that have neither parameters nor rows, several at once where separated by semicolons. */
    void run(String sql) {
        explaining(sql, () -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
            return true;
        });
    }

    /** One statement without parameters or rows, prepared once: a search is as short as preparing its BEGIN. */
    private void execute(String sql) {
        explaining(sql, () -> prepared(sql).executeUpdate());
    }

    <T> T inTransaction(Function<Session, T> work) {
        return within("BEGIN IMMEDIATE", work);
    }

    <T> T inSnapshot(Function<Session, T> work) {
        return within("BEGIN", work);
    }

    private <T> T within(String begin, Function<Session, T> work) {
        execute(begin);
        try {
            T result = work.apply(this);
            execute("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        }
    }

    private void rollback(Throwable because) {
        try {
            execute("ROLLBACK");
        } catch (StoreException e) {
            // SQLite has already rolled back on its own (disk full, for one); the first failure is the one to tell.
            because.addSuppressed(e);
        }
    }

    private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, column(parameters[i]));
        }
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement made = connection.prepareStatement(sql);
        statements.put(sql, made);
        if (statements.size() > STATEMENTS_KEPT) {
            statements.pollFirstEntry().getValue().close();
        }
        return made;
    }

    /**
     * Instants are kept as epoch seconds, absent values as NULL. No switch over types here: the first one of a start
     * takes 20 ms to be linked.
     */
    @SuppressWarnings("NullAway") // JDBC says NULL with null
    private static Object column(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? column(optional.get()) : null;
        }
        if (value instanceof Instant instant) {
            return instant.getEpochSecond();
        }
        return value instanceof Boolean flag ? Integer.valueOf(flag ? 1 : 0) : value;
    }

    private <T> T explaining(String sql, SqlWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            forget(sql);
            throw StoreException.explained(e, file);
        }
    }

    /** Where there is no room the driver closes what failed, and fails again whenever that is to run: prepared anew, it runs. */
    private void forget(String sql) {
        Optional.ofNullable(statements.remove(sql)).ifPresent(Session::abandon);
    }

    private static void abandon(PreparedStatement failed) {
        try {
            failed.close();
        } catch (SQLException ignored) {
            // It is gone either way, and why it failed is told already.
        }
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.explained(e, file);
        }
    }
}
