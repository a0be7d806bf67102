package tidings.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The schema as an append-only list of numbered steps, {@code db/NNN_name.sql}. Each runs in a transaction of its own,
 * and {@code PRAGMA user_version} holds the number of the last one.
 */
record Migrations(List<Step> steps) {
    record Step(int number, String sql) {}

    private static final List<String> FILES = List.of(
            "001_articles.sql",
            "002_telegram.sql",
            "003_stories.sql",
            "004_llm.sql",
            "005_pauses.sql",
            "006_feeds.sql",
            "007_told.sql",
            "008_follow.sql",
            "009_broadcasts.sql",
            "010_llm_memory.sql",
            "011_sounds.sql",
            "012_alerts.sql",
            "013_private.sql",
            "014_chat_feeds.sql",
            "015_progress_note.sql",
            "016_subject.sql",
            "017_not_now.sql",
            "018_packed_topic.sql",
            "019_topic_figures.sql",
            "020_vectors.sql",
            "021_sound_backlog.sql",
            "022_gist.sql",
            "023_index_backlog.sql",
            "024_alert_article.sql",
            "028_subject_side.sql",
            "032_written_sounds.sql",
            "034_feed_pages.sql",
            "035_feed_home.sql",
            "036_kept.sql",
            "041_corrected.sql",
            "042_russian_stems.sql",
            "046_told.sql",
            "049_feed_for_all.sql",
            "051_partial_schedule.sql",
            "052_places.sql",
            "053_told_story.sql",
            "054_new_name_sounds.sql");

    static Migrations bundled() {
        return new Migrations(FILES.stream().map(Migrations::read).toList());
    }

    /** Brings the schema up to date and says whether there was none before. */
    boolean apply(Session session, Path file) {
        long current = session.number("PRAGMA user_version");
        long newest = steps.getLast().number();
        if (current > newest) {
            throw new StoreException(
                    "The database %s was written by a newer Tidings (schema %d, this one knows %d); update the program."
                            .formatted(file, current, newest));
        }
        long applied = steps.stream()
                .filter(step -> step.number() > current)
                .filter(step -> applied(step, session))
                .count();
        return applied == steps.size();
    }

    /** Looks at the version again inside the transaction: another process may have been quicker. */
    private static boolean applied(Step step, Session session) {
        return session.inTransaction(transaction -> {
            if (transaction.number("PRAGMA user_version") >= step.number()) {
                return false;
            }
            transaction.run(step.sql());
            transaction.run("PRAGMA user_version = " + step.number());
            return true;
        });
    }

    private static Step read(String name) {
        try (InputStream sql = Migrations.class.getResourceAsStream("/db/" + name)) {
            if (sql == null) {
                throw new IllegalStateException("The migration %s is missing from the program.".formatted(name));
            }
            return new Step(
                    Integer.parseInt(name.substring(0, 3)), new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The migration %s cannot be read.".formatted(name), e);
        }
    }
}
