package tidings.story;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidings.article.Address;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/**
 * The one way in for articles: an article that is new is stored and put into its story, one that another outlet has already
 * is remembered as its copy, and one that its own outlet has corrected takes the place of what it said before. What tells
 * other news in the same words is an article of its own.
 *
 * <p>What it compares with is read into memory when the first article comes. A stop between storing and filing loses
 * nothing: what is in no story yet is filed then.
 */
public final class Newsdesk implements Articles {
    private final Articles articles;
    private final Stories stories;
    private final NearDuplicates duplicates;
    private final Copies copies = new Copies();
    private final Corrections corrections;
    private final Grouping grouping;
    private boolean loaded;
    /** Not while a stop, or a filing that failed, may have left an article without a story. */
    private boolean allFiled;

    public Newsdesk(Articles articles, Stories stories, TextAnalysis analysis, Clock clock) {
        this.articles = articles;
        this.stories = stories;
        this.corrections = new Corrections(stories, clock);
        this.grouping = new Grouping(analysis);
        this.duplicates = new NearDuplicates(
                id -> stories.withId(id).map(stored -> stored.article().text()));
    }

    @Override
    public synchronized List<Outcome> add(List<Article> batch) {
        if (batch.stream().allMatch(article -> article.origin() == Origin.SAMPLE)) {
            // Invented news is in no story, and the first start shall not wait for one.
            return articles.add(batch);
        }
        load();
        SortedBatch sorted = new SortedBatch(batch.size(), copies);
        for (int i = 0; i < batch.size(); i++) {
            sort(batch.get(i), i, sorted);
        }
        List<Outcome> added = articles.add(sorted.fresh());
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            sorted.stored(i, added.get(i));
            if (added.get(i) instanceof Outcome.Added(long id)) {
                filings.add(new Filing(id, sorted.fresh().get(i), sorted.prepared(i)));
            }
        }
        file(filings);
        stories.copied(sorted.copies());
        corrections.within(batch);
        return sorted.all();
    }

    private void sort(Article article, int position, SortedBatch batch) {
        Optional<StoredArticle> sameUrl = stories.withUrl(article.url());
        Optional<StoredArticle> own =
                sameUrl.filter(stored -> Address.areOne(stored.article().url(), article.url()));
        if (own.isPresent()) {
            batch.known(position, corrections.replaced(own.get(), article));
            return;
        }
        NearDuplicates.Prepared prepared = NearDuplicates.Prepared.of(article.text());
        Optional<StoredArticle> same = copied(article, prepared);
        if (same.isEmpty()) {
            batch.fresh(article, position, prepared);
            return;
        }
        batch.known(position, copied(same.get(), article));
        if (sameUrl.isEmpty()) {
            batch.copyOf(same.get().id(), article);
        }
    }

    private Outcome copied(StoredArticle same, Article article) {
        return copies.isCorrection(article, same.article())
                ? corrections.replaced(same, article)
                : new Outcome.Known(same.id());
    }

    private Optional<StoredArticle> copied(Article article, NearDuplicates.Prepared prepared) {
        return alike(prepared)
                .filter(stored -> copies.isOneOf(article, stored.article()))
                .findFirst();
    }

    /** Whether another event is told in the words of the last one, and not the same one with a toll that has risen. */
    private boolean isAgain(Article article, NearDuplicates.Prepared prepared) {
        return article.isBrief()
                && alike(prepared)
                        .map(StoredArticle::article)
                        .filter(stored -> NextReport.isAgain(article, stored))
                        .max(Comparator.comparing(stored -> stored.published().orElse(Instant.MIN)))
                        .filter(stored -> !copies.countsOn(article, stored))
                        .isPresent();
    }

    private Stream<StoredArticle> alike(NearDuplicates.Prepared prepared) {
        return duplicates.find(prepared).stream().flatMap(match -> stories.withId(match.article()).stream());
    }

    /** Where an article would go; nothing is stored. */
    public synchronized Place place(Article article) {
        load();
        Optional<StoredArticle> known = stories.withUrl(article.url());
        if (known.isPresent()) {
            return new Place.Known(known.get());
        }
        NearDuplicates.Prepared prepared = NearDuplicates.Prepared.of(article.text());
        Optional<StoredArticle> same = copied(article, prepared);
        if (same.isPresent()) {
            return new Place.Copy(same.get());
        }
        return grouping.story(article, isAgain(article, prepared)).stream()
                .boxed()
                .flatMap(id -> stories.of(id).stream())
                .findFirst()
                .<Place>map(Place.Continues::new)
                .orElseGet(Place.New::new);
    }

    private record Filing(long id, Article article, NearDuplicates.Prepared prepared) {}

    private void file(List<Filing> filings) {
        allFiled = false;
        List<Stories.Filed> filed = new ArrayList<>();
        for (Filing filing : filings) {
            Fingerprints fingerprints = filing.prepared().fingerprints();
            boolean isAgain = isAgain(filing.article(), filing.prepared());
            filed.add(grouping.file(filing.id(), filing.article(), fingerprints, isAgain));
            duplicates.add(filing.id(), fingerprints);
        }
        stories.file(filed);
        allFiled = true;
    }

    /** Reads what articles are compared with, and files what a stop has left; the first article does it otherwise. */
    public synchronized void load() {
        if (!loaded) {
            stories.recent(FingerprintIndex.KEPT, filed -> {
                duplicates.add(filed.article(), Fingerprints.ofBytes(filed.fingerprints()));
                grouping.restore(filed);
            });
            loaded = true;
        }
        if (!allFiled) {
            fileTheRest();
        }
    }

    private void fileTheRest() {
        for (List<StoredArticle> rest = stories.unfiled(500); !rest.isEmpty(); rest = stories.unfiled(500)) {
            file(rest.stream()
                    .map(stored -> new Filing(
                            stored.id(),
                            stored.article(),
                            NearDuplicates.Prepared.of(stored.article().text())))
                    .toList());
        }
        allFiled = true;
    }

    @Override
    public List<StoredArticle> withUrls(Collection<String> urls) {
        return articles.withUrls(urls);
    }

    @Override
    public List<StoredArticle> newest(int limit) {
        return articles.newest(limit);
    }

    @Override
    public long count() {
        return articles.count();
    }

    @Override
    public Set<Language> languages() {
        return articles.languages();
    }
}
