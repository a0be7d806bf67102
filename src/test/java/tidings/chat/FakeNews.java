package tidings.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import tidings.article.Article;
import tidings.article.Articles;
import tidings.article.Origin;
import tidings.article.StoredArticle;
import tidings.digest.Answer;
import tidings.digest.Digester;
import tidings.digest.Digests;
import tidings.digest.Known;
import tidings.digest.Reader;
import tidings.digest.Telling;
import tidings.digest.Tellings;
import tidings.text.Language;
import tidings.topic.Found;
import tidings.topic.Hit;
import tidings.topic.NewsSearcher;
import tidings.topic.Period;
import tidings.topic.Query;
import tidings.topic.QueryReader;
import tidings.topic.Term;

/** A world with one piece of news, for those who test a conversation about it. */
public final class FakeNews implements Articles, Topics, Chats, Tellings {
    static final Instant PUBLISHED = Instant.parse("2024-07-04T18:10:00Z");
    static final StoredArticle TUNNEL = new StoredArticle(
            1,
            new Article(
                    "https://harbour.example.org/tunnel",
                    "Tunnel under the harbour",
                    "The tunnel opens in May.",
                    Optional.of(PUBLISHED),
                    "harbour.example.org",
                    Language.ENGLISH,
                    Origin.IMPORT));

    Instant now = PUBLISHED.plus(Duration.ofHours(2));
    /** How long a digest takes. */
    public volatile Duration delay = Duration.ZERO;

    /** How many sentences a model writes, each as slowly as that; the digest has none of them. */
    public volatile int pieces;

    /** Whether no digest can be made at all. */
    public volatile boolean broken;

    final List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
    final List<Reader> readers = Collections.synchronizedList(new ArrayList<>());
    final Set<Long> administrators = ConcurrentHashMap.newKeySet();
    private final List<String> topics = new ArrayList<>();
    private final Map<Long, Subject> subjects = new ConcurrentHashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Conversation conversation(Patience patience, Set<Long> operators) {
        return conversation(patience, operators, this, this, clock());
    }

    /** A conversation with everything in it that needs no more than this. */
    public Conversation conversation(
            Patience patience, Set<Long> operators, Topics someTopics, Chats someChats, Clock clock, Feature... more) {
        DigestFeature digests = new DigestFeature(digests(), someTopics, this, List.of(new ShareAction()));
        LatestFeature latest = new LatestFeature(this, digests);
        List<Feature> features = List.of(digests, latest, new SettingsFeature(), new PrivacyFeature(someChats));
        List<Feature> all = new ArrayList<>(features);
        all.addAll(List.of(more));
        all.add(new WelcomeFeature(digests, features));
        Rights rights = new Rights((person, chat) -> administrators.contains(person), operators);
        return new Conversation(digests, new Features(all), rights, patience, clock);
    }

    public void makeAdministrator(long person) {
        administrators.add(person);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private Digests digests() {
        QueryReader reader =
                (text, period, urls) -> new Query(text, List.of(new Term(text, Set.of(text))), List.of(), period, urls);
        NewsSearcher searcher = new NewsSearcher() {
            @Override
            public Found search(Query query, int limit) {
                return new Found(found(query), Map.of());
            }

            @Override
            public List<StoredArticle> latest(Query query, int limit) {
                return List.of();
            }
        };
        return new Digests(reader, searcher, new Digester() {
            @Override
            public String name() {
                return "extractive";
            }

            @Override
            public Digester.Outcome write(Query query, Found found, Length length, Reader reader, Watcher watcher) {
                readers.add(reader);
                List<Statement> soFar = new ArrayList<>();
                for (int i = 1; i <= pieces && !found.hits().isEmpty(); i++) {
                    soFar.add(new Statement("Piece " + i + " <of> the tunnel.", List.of(1L)));
                    watcher.see(soFar);
                    LockSupport.parkNanos(delay.toNanos());
                }
                return write(query, found, length);
            }

            @Override
            public Digester.Outcome write(Query query, Found found, Length length) {
                LockSupport.parkNanos(delay.toNanos());
                if (broken) {
                    throw new IllegalStateException("broken on purpose");
                }
                lengths.add(length.lines());
                return found.hits().isEmpty()
                        ? new Digester.Outcome.Nothing(Answer.Reason.NOT_FOUND)
                        : new Digester.Outcome.Written(List.of(new Statement("The tunnel opens in May.", List.of(1L))));
            }
        });
    }

    private static List<Hit> found(Query query) {
        Period period = query.period();
        boolean inTime = period.since().map(since -> !PUBLISHED.isBefore(since)).orElse(true);
        boolean about = query.text().contains("tunnel") && !query.text().contains("zebra");
        return inTime && about ? List.of(new Hit(TUNNEL, 1)) : List.of();
    }

    @Override
    public List<Articles.Outcome> add(List<Article> articles) {
        return List.of();
    }

    @Override
    public List<StoredArticle> withUrls(Collection<String> urls) {
        return List.of();
    }

    @Override
    public List<StoredArticle> newest(int limit) {
        return List.of(TUNNEL);
    }

    @Override
    public Set<Language> languages() {
        return Set.of(Language.ENGLISH);
    }

    @Override
    public long count() {
        return 1;
    }

    @Override
    public long number(long chat, String topic) {
        if (!topics.contains(topic)) {
            topics.add(topic);
        }
        return topics.indexOf(topic) + 1L;
    }

    @Override
    public Optional<String> topic(long chat, long number) {
        return number >= 1 && number <= topics.size() ? Optional.of(topics.get((int) number - 1)) : Optional.empty();
    }

    @Override
    public Chat meet(Chat first) {
        return first;
    }

    @Override
    public Optional<Chat> chat(long id) {
        return Optional.empty();
    }

    @Override
    public String export(long id) {
        return "{}";
    }

    @Override
    public void talksAbout(long chat, Subject subject, Instant now) {
        subjects.put(chat, subject);
    }

    @Override
    public Optional<Subject> subject(long chat, Instant now) {
        return Optional.ofNullable(subjects.get(chat));
    }

    @Override
    public Known known(long chat, String topic) {
        return known.getOrDefault(Telling.key(topic), Known.NOTHING);
    }

    @Override
    public void remember(long chat, Telling telling) {
        known.put(telling.topic(), new Known(Optional.of(now), telling.articles(), telling.sentences()));
    }
}
