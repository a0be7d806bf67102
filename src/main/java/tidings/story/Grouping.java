package tidings.story;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import tidings.article.Article;
import tidings.text.Language;
import tidings.text.TextAnalysis;

/**
 * Decides to which story an article belongs: that of the articles in its own language that it is nearest to, or else that
 * of its counterpart in another language, or a new one.
 */
final class Grouping {
    private final TextAnalysis analysis;
    private final Gists gists;
    private final Weekdays weekdays;
    private final StoryClusters clusters = new StoryClusters();
    private final Counterparts counterparts = new Counterparts();
    private final Incidents incidents;
    private final Names names;

    Grouping(TextAnalysis analysis) {
        this.analysis = analysis;
        this.gists = new Gists(analysis);
        this.weekdays = new Weekdays(analysis);
        this.incidents = new Incidents(analysis);
        this.names = new Names(incidents);
    }

    /**
     * The story that an article would join; empty where it would begin one.
     *
     * @param isAgain whether another event was told in its words: it joins no story that began with that one
     */
    OptionalLong story(Article article, boolean isAgain) {
        Tokenized tokenized = Tokenized.of(article, analysis);
        Names.Named named = names.in(tokenized);
        Cluster.Comer comer = comer(article.language(), profile(tokenized, named), named);
        return story(comer, gists.of(tokenized), article.published(), isAgain);
    }

    private TermProfile profile(Tokenized tokenized, Names.Named named) {
        Language language = tokenized.language();
        TermProfile profile = TermProfile.of(tokenized, weekdays.in(language), named);
        boolean isIncident = !incidents.in(language, profile.counts().keySet()).isEmpty();
        return isIncident ? profile.counting(tokenized) : profile;
    }

    private Cluster.Comer comer(Language language, TermProfile profile, Names.Named named) {
        return clusters.comer(
                profile, named, incidents.in(language, profile.counts().keySet()));
    }

    private OptionalLong story(Cluster.Comer comer, Gist gist, Optional<Instant> time, boolean isAgain) {
        if (isAgain) {
            return clusters.nearestNew(comer, time);
        }
        OptionalLong own = clusters.nearest(comer, time);
        return own.isPresent() ? own : counterparts.find(gist, time);
    }

    /** Takes up a new article; a story that it begins has its id. */
    Stories.Filed file(long id, Article article, Fingerprints fingerprints, boolean isAgain) {
        Tokenized tokenized = Tokenized.of(article, analysis);
        Names.Named named = names.in(tokenized);
        TermProfile profile = profile(tokenized, named);
        Gist gist = gists.of(tokenized);
        Cluster.Comer comer = comer(article.language(), profile, named);
        long story = story(comer, gist, article.published(), isAgain).orElse(id);
        clusters.join(story, article.language(), article.source(), profile, comer, article.published());
        counterparts.add(story, gist, article.published());
        return new Stories.Filed(
                id,
                story,
                article.language(),
                article.source(),
                article.published(),
                fingerprints.bytes(),
                profile.written(),
                gist.written());
    }

    /** Takes up an article whose story was decided before. */
    void restore(Stories.Filed filed) {
        TermProfile profile = TermProfile.read(filed.terms());
        clusters.join(
                filed.story(),
                filed.language(),
                filed.source(),
                profile,
                comer(filed.language(), profile, Names.Named.NONE),
                filed.published());
        counterparts.add(filed.story(), Gist.read(filed.gist()), filed.published());
    }
}
