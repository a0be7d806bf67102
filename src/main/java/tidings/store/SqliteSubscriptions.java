package tidings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidings.alert.Follower;
import tidings.alert.PartialSchedule;
import tidings.alert.Schedule;
import tidings.alert.Subscription;
import tidings.alert.Subscriptions;
import tidings.message.Address;

/** The followed topics in SQLite. They belong to their chat: it takes them along, and takes them away. */
public final class SqliteSubscriptions implements Subscriptions {
    private final Database database;

    public SqliteSubscriptions(Database database) {
        this.database = database;
    }

    @Override
    public Outcome follow(Address to, String topic, int limit, Instant now) {
        return database.write(session -> {
            List<Subscription> all = of(session, to.chat());
            Optional<Subscription> known = Subscription.like(topic, to, all);
            if (known.isEmpty() && all.size() >= limit) {
                return new Outcome.Full();
            }
            known.ifPresentOrElse(
                    own -> write(session, own.id(), topic),
                    () -> session.update(
                            "INSERT INTO subscription (chat, thread, topic, created) VALUES (?, ?, ?, ?)",
                            to.chat(),
                            to.thread(),
                            topic,
                            now));
            return new Outcome.Followed(
                    Subscription.like(topic, to, of(session, to.chat())).orElseThrow());
        });
    }

    /** What was packed of it may have been of another spelling. */
    private static void write(Session session, long id, String topic) {
        session.update("UPDATE subscription SET topic = ?, active = 1 WHERE id = ?", topic, id);
        session.update("DELETE FROM packed_topic WHERE subscription = ?", id);
    }

    @Override
    public List<Subscription> of(long chat) {
        return database.read(session -> of(session, chat));
    }

    static List<Subscription> of(Session session, long chat) {
        return session.list(
                "SELECT * FROM subscription WHERE chat = ? ORDER BY id", SqliteSubscriptions::subscription, chat);
    }

    @Override
    public Optional<Subscription> find(long id) {
        return database.read(session -> find(session, id));
    }

    static Optional<Subscription> find(Session session, long id) {
        return session.first("SELECT * FROM subscription WHERE id = ?", SqliteSubscriptions::subscription, id);
    }

    @Override
    public Optional<Follower> follower(long id) {
        return database.read(session -> session.first("""
                SELECT subscription.*, zone, chat_schedule.schedule AS usual
                FROM subscription JOIN chat ON chat.id = subscription.chat
                LEFT JOIN chat_schedule ON chat_schedule.chat = subscription.chat
                WHERE subscription.id = ? AND active AND NOT unreachable
                """, SqliteSubscriptions::follower, id));
    }

    private static Follower follower(ResultSet row) throws SQLException {
        Subscription subscription = subscription(row);
        Optional<Schedule> usual = Optional.ofNullable(row.getString("usual")).flatMap(Schedule::read);
        return new Follower(
                subscription,
                subscription.schedule().over(usual.orElse(Schedule.PRESET)),
                ZoneId.of(row.getString("zone")));
    }

    @Override
    public List<Subscription> after(long id, int limit) {
        return database.read(session -> session.list(
                "SELECT * FROM subscription WHERE id > ? ORDER BY id LIMIT ?",
                SqliteSubscriptions::subscription,
                id,
                limit));
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getLong("id"),
                new Address(row.getLong("chat"), row.getLong("thread")),
                row.getString("topic"),
                Instant.ofEpochSecond(row.getLong("created")),
                row.getBoolean("active"),
                row.getInt("strictness"),
                row.getInt("outlets"),
                Optional.ofNullable(row.getString("schedule"))
                        .map(PartialSchedule::read)
                        .orElse(PartialSchedule.NONE),
                time(row.getObject("snoozed")));
    }

    private static Optional<Instant> time(@Nullable Object seconds) {
        return Optional.ofNullable(seconds).map(each -> Instant.ofEpochSecond(((Number) each).longValue()));
    }

    @Override
    public void change(Subscription changed) {
        database.writing(session -> session.update(
                "UPDATE subscription SET active = ?, strictness = ?, outlets = ?, schedule = ?, snoozed = ? WHERE id = ?",
                changed.active(),
                changed.strictness(),
                changed.outlets(),
                written(changed.schedule()),
                changed.snoozed(),
                changed.id()));
    }

    private static Optional<String> written(PartialSchedule schedule) {
        return Optional.of(schedule).filter(own -> !own.isEmpty()).map(PartialSchedule::written);
    }

    @Override
    public void unfollow(long id) {
        database.writing(session -> session.update("DELETE FROM subscription WHERE id = ?", id));
    }

    @Override
    public Schedule schedule(long chat) {
        return database.read(session -> session.first(
                        "SELECT schedule FROM chat_schedule WHERE chat = ?", row -> row.getString(1), chat))
                .flatMap(Schedule::read)
                .orElse(Schedule.PRESET);
    }

    @Override
    public void schedule(long chat, Schedule schedule) {
        database.writing(session -> session.update("""
                INSERT INTO chat_schedule (chat, schedule) VALUES (?, ?)
                ON CONFLICT (chat) DO UPDATE SET schedule = excluded.schedule
                """, chat, schedule.written()));
    }
}
