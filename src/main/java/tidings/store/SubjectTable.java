package tidings.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tidings.chat.Subject;
import tidings.digest.Reader.Manner;
import tidings.text.Language;
import tidings.topic.QueryReader;

/** What each chat talks about: one row a chat, for a week. */
final class SubjectTable {
    private static final Duration KEPT = Duration.ofDays(7);

    private SubjectTable() {}

    static Optional<Subject> find(Session session, long chat, Instant now) {
        return session.first(
                "SELECT * FROM subject WHERE chat = ? AND asked > ?",
                row -> new Subject(
                        row.getString("topic"),
                        row.getString("side"),
                        Optional.ofNullable(row.getString("language")).map(Language::new),
                        Manner.valueOf(row.getString("manner"))),
                chat,
                now.minus(KEPT));
    }

    /** A topic that is too long to be one is no subject either. */
    static void keep(Session session, long chat, Subject subject, Instant now) {
        session.update("DELETE FROM subject WHERE asked <= ? OR chat = ?", now.minus(KEPT), chat);
        if (subject.asked().length() <= QueryReader.MAX_LENGTH) {
            session.update(
                    "INSERT INTO subject (chat, topic, side, language, manner, asked) VALUES (?, ?, ?, ?, ?, ?)",
                    chat,
                    subject.topic(),
                    subject.side(),
                    subject.language().map(Language::code),
                    subject.manner().name(),
                    now);
        }
    }
}
