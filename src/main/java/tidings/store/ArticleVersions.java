package tidings.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tidings.article.Article;
import tidings.article.Fingerprint;
import tidings.article.Origin;
import tidings.story.Stories.Version;
import tidings.text.TextAnalysis;
import tidings.text.Token;

/** What articles said before their outlets corrected them. */
record ArticleVersions(TextAnalysis analysis) {
    /**
     * So soon after an article a feed that has another text under the old date has corrected it just now. Later, what is
     * new may be no more than our reading of it.
     */
    private static final Duration FRESH = Duration.ofDays(2);

    /** Puts the newer text in the place of what is kept as a version; nothing where another article says the same. */
    void replace(Session session, long article, Article newer, Instant now) {
        byte[] content = Fingerprint.of(newer);
        boolean stands = session.first("SELECT 1 FROM article WHERE content = ?", row -> true, content)
                .isPresent();
        if (!stands) {
            session.update("""
                    INSERT INTO article_version (article, version, title, text, replaced, dated)
                    SELECT id, (SELECT count(*) + 1 FROM article_version WHERE article = id), title, text, ?1,
                        CASE WHEN ?2 > published THEN ?2
                             WHEN ?3 AND ?1 BETWEEN published AND published + ?4 THEN ?1 END
                    FROM article WHERE id = ?5
                    """, now, newer.published(), newer.origin() == Origin.FEED, FRESH.toSeconds(), article);
            rewrite(session, article, newer, content);
        }
    }

    private void rewrite(Session session, long article, Article newer, byte[] content) {
        List<Token> titleWords = analysis.tokens(newer.title(), newer.language());
        List<Token> textWords = analysis.tokens(newer.text(), newer.language());
        List<String> title = titleWords.stream().map(Token::term).toList();
        List<String> text = textWords.stream().map(Token::term).toList();
        NameSounds names = NameSounds.ofOne();
        names.note(newer.title(), titleWords);
        names.note(newer.text(), textWords);
        names.write(session);
        session.update("""
                UPDATE article_tally SET words = words + ? - (SELECT words FROM article WHERE id = ?)
                WHERE language = (SELECT language FROM article WHERE id = ?)
                """, text.size(), article, article);
        session.update(
                "UPDATE article SET title = ?, text = ?, source = ?, content = ?, words = ? WHERE id = ?",
                newer.title(),
                newer.text(),
                newer.source(),
                content,
                text.size(),
                article);
        session.update("DELETE FROM article_terms WHERE rowid = ?", article);
        session.update(
                "INSERT INTO article_terms (rowid, title, text) VALUES (?, ?, ?)",
                article,
                String.join(" ", title),
                String.join(" ", text));
    }

    /** Oldest first. */
    static List<Version> of(Session session, long article) {
        return session.list(
                "SELECT title, text, replaced FROM article_version WHERE article = ? ORDER BY version",
                row -> new Version(row.getString(1), row.getString(2), Instant.ofEpochSecond(row.getLong(3))),
                article);
    }
}
