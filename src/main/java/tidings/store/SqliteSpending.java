package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import tidings.llm.Spending;
import tidings.llm.Usage;

/** What the model has cost, in SQLite: a restart does not give the day a second budget. */
public final class SqliteSpending implements Spending {
    private static final String SUM = "coalesce(sum(calls), 0), coalesce(sum(input), 0), coalesce(sum(output), 0)";

    private final Database database;

    public SqliteSpending(Database database) {
        this.database = database;
    }

    @Override
    public void add(LocalDate day, String who, Usage usage) {
        database.writing(
                session -> session.update("""
                INSERT INTO llm_spending (day, who, calls, input, output) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (day, who) DO UPDATE SET
                    calls = calls + excluded.calls, input = input + excluded.input, output = output + excluded.output
                """, day.toEpochDay(), who, usage.calls(), usage.input(), usage.output()));
    }

    @Override
    public Usage on(LocalDate day) {
        return database.read(session -> session.first(
                        "SELECT " + SUM + " FROM llm_spending WHERE day = ?", row -> usage(row, 1), day.toEpochDay())
                .orElse(Usage.NONE));
    }

    @Override
    public Usage on(LocalDate day, String who) {
        return database.read(session -> session.first(
                        "SELECT " + SUM + " FROM llm_spending WHERE day = ? AND who = ?",
                        row -> usage(row, 1),
                        day.toEpochDay(),
                        who)
                .orElse(Usage.NONE));
    }

    @Override
    public SortedMap<LocalDate, Usage> since(LocalDate first) {
        SortedMap<LocalDate, Usage> days = new TreeMap<>();
        database.read(session -> session.list(
                "SELECT day, " + SUM + " FROM llm_spending WHERE day >= ? GROUP BY day",
                row -> days.put(LocalDate.ofEpochDay(row.getLong(1)), usage(row, 2)) == null,
                first.toEpochDay()));
        return days;
    }

    private static Usage usage(ResultSet row, int column) throws SQLException {
        return new Usage(row.getLong(column), row.getLong(column + 1), row.getLong(column + 2));
    }
}
