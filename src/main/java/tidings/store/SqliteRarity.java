package tidings.store;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import tidings.alert.Rarity;
import tidings.topic.Term;

/** How rare terms are, by the full-text index. */
public final class SqliteRarity implements Rarity {
    /** Two words that stand together in fewer articles do so by chance. */
    private static final int BY_CHANCE = 8;

    private final Database database;
    private final Rarities rarities = new Rarities();

    public SqliteRarity(Database database) {
        this.database = database;
    }

    @Override
    public double of(Set<String> forms) {
        Term term = term(forms);
        return database.read(session ->
                rarities.of(session, List.of(term), articles(session)).rarity(term));
    }

    @Override
    public OptionalDouble together(Set<String> first, Set<String> second) {
        String phrase = Match.phrase(List.of(term(first), term(second)));
        return database.read(session -> {
            long having = session.number("SELECT count(*) FROM article_terms WHERE article_terms MATCH ?", phrase);
            return having < BY_CHANCE
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.log(1 + (Math.max(0, articles(session) - having) + 0.5) / (having + 0.5)));
        });
    }

    @Override
    public int age() {
        return (Long.SIZE - Long.numberOfLeadingZeros(database.<Long>read(SqliteRarity::articles))) / 2;
    }

    private static Term term(Set<String> forms) {
        return new Term(String.join(" ", forms), forms);
    }

    private static long articles(Session session) {
        return session.number("SELECT coalesce(sum(articles), 0) FROM article_tally");
    }
}
