package tidings.store;

import java.util.List;
import java.util.Set;
import tidings.alert.Rarity;
import tidings.topic.Term;

/** How rare terms are, by the full-text index. */
public final class SqliteRarity implements Rarity {
    private final Database database;
    private final Rarities rarities = new Rarities();

    public SqliteRarity(Database database) {
        this.database = database;
    }

    @Override
    public double of(Set<String> forms) {
        Term term = new Term(String.join(" ", forms), forms);
        return database.read(session -> {
            long all = session.number("SELECT coalesce(sum(articles), 0) FROM article_tally");
            return rarities.of(session, List.of(term), all).getOrDefault(term, 1.0);
        });
    }
}
