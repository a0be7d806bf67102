package tidings.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tidings.alert.Subscription;
import tidings.message.Address;
import tidings.message.Outbox;

/** What becomes of alerts whose place takes none, within a transaction of somebody else. */
final class Undelivered {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    /** So long somebody may take to want the alerts of a forum topic that is gone. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** What a place did not take for longer is no news any more when it does. */
    private static final Duration NEWS = Duration.ofDays(3);

    private Undelivered() {}

    /** See {@link Outbox#held}. Each try comes after as long as all before it took, and is one message. */
    static void hold(Session session, Outbox.Entry entry, String why, Instant now) {
        if (!waitsAgain(session, entry)) {
            OutboxTable.refused(session, entry, why);
            return;
        }
        session.update(
                """
                INSERT INTO held_place (chat, thread, since, until) VALUES (?1, ?2, ?3, ?3 + ?4)
                ON CONFLICT DO UPDATE SET since = min(since, ?3), until = ?3 + max(?4, min(?5, ?3 - since))
                """,
                entry.message().to().chat(),
                entry.message().to().thread(),
                now,
                FIRST_WAIT.toSeconds(),
                LONGEST_WAIT.toSeconds());
        othersWaitAgain(session, entry.message().to());
        forgetOld(session, entry.message().to(), now);
    }

    private static void forgetOld(Session session, Address place, Instant now) {
        session.update(
                "DELETE FROM alert WHERE chat = ? AND thread = ? AND told IS NULL AND bundle IS NULL AND due < ?",
                place.chat(),
                place.thread(),
                now.minus(NEWS));
    }

    private static void othersWaitAgain(Session session, Address place) {
        session.list(
                        "SELECT * FROM outbox WHERE chat = ? AND thread = ? AND state = 'waiting'",
                        OutboxTable::entry,
                        place.chat(),
                        place.thread())
                .forEach(other -> waitsAgain(session, other));
    }

    /** Something arrived there. */
    static void taken(Session session, Address place) {
        session.update("DELETE FROM held_place WHERE chat = ? AND thread = ?", place.chat(), place.thread());
    }

    /** See {@link Outbox#threadGone}. */
    static void threadGone(Session session, Outbox.Entry entry, String why, Instant now) {
        Address place = entry.message().to();
        if (place.thread() == 0) {
            hold(session, entry, why, now);
            return;
        }
        if (!waitsAgain(session, entry)) {
            OutboxTable.refused(session, entry, why);
        }
        othersWaitAgain(session, place);
        note(session, place, now);
        moveAlerts(session, place, now);
        moveTopics(session, place);
    }

    private static void note(Session session, Address place, Instant now) {
        session.update("""
                INSERT INTO lost_thread (chat, thread, topics, lost)
                SELECT chat, thread, group_concat(topic, char(10)), ?3 FROM subscription
                WHERE chat = ?1 AND thread = ?2 GROUP BY chat, thread
                ON CONFLICT DO UPDATE SET topics = topics || char(10) || excluded.topics
                """, place.chat(), place.thread(), now);
    }

    private static void moveAlerts(Session session, Address place, Instant now) {
        session.update(
                "UPDATE alert SET due = ?3 WHERE chat = ?1 AND thread = ?2 AND told IS NULL",
                place.chat(),
                place.thread(),
                now.plus(KEPT));
        session.update(
                "UPDATE OR IGNORE alert SET thread = 0 WHERE chat = ? AND thread = ?", place.chat(), place.thread());
        // What is left the chat itself has already.
        session.update(
                "DELETE FROM alert WHERE chat = ? AND thread = ? AND bundle IS NULL", place.chat(), place.thread());
    }

    private static void moveTopics(Session session, Address place) {
        List<Subscription> all = SqliteSubscriptions.of(session, place.chat());
        all.stream()
                .filter(own -> own.to().equals(place))
                .filter(own -> Subscription.like(own.topic(), Address.of(place.chat()), all)
                        .isPresent())
                .forEach(own -> session.update("DELETE FROM subscription WHERE id = ?", own.id()));
        session.update(
                "UPDATE subscription SET thread = 0, active = 0 WHERE chat = ? AND thread = ?",
                place.chat(),
                place.thread());
    }

    /** What the message was to tell is to be told again, unless part of it arrived or may have; says whether it is. */
    private static boolean waitsAgain(Session session, Outbox.Entry entry) {
        String whole = entry.message().key().replaceFirst("^(alert\\.[0-9]+).*", "$1");
        int alerts = session.update("""
                UPDATE alert SET bundle = NULL, articles = NULL, told = NULL, sentences = NULL
                WHERE chat = ?1 AND 'alert.' || bundle = ?2 AND NOT EXISTS (
                    SELECT 1 FROM outbox WHERE (key = ?2 OR (key >= ?2 || '.' AND key < ?2 || '/'))
                        AND (number NOTNULL OR doubts > 0))
                """, entry.message().to().chat(), whole);
        if (alerts > 0) {
            session.update("DELETE FROM outbox WHERE key = ?1 OR (key >= ?1 || '.' AND key < ?1 || '/')", whole);
        }
        return alerts > 0;
    }
}
