package tidings.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.article.Article;
import tidings.story.Stories;

/** The alerts that are to be told now, after all that was chosen and told while they waited. */
final class DueAlerts {
    private static final int AT_ONCE = 500;

    private final Alerts alerts;
    private final AlertPlans plans;
    private final Stories stories;
    private final Clock clock;

    DueAlerts(Alerts alerts, AlertPlans plans, Stories stories, Clock clock) {
        this.alerts = alerts;
        this.plans = plans;
        this.stories = stories;
        this.clock = clock;
    }

    /** Where choices were changed, what waits is told by the new ones; what nobody wants now may be wanted when it is due. */
    void review(AlertArticles articles) {
        Alerts.Review review = alerts.review();
        if (review.seq() > 0) {
            Instant now = clock.instant();
            List<Alert> planned = review.waiting().stream()
                    .flatMap(alert -> plans.planned(alert, articles, now).stream())
                    .toList();
            alerts.reviewed(review, planned);
        }
    }

    /** Some that seem to be due. */
    List<Alert> some() {
        return alerts.due(clock.instant(), AT_ONCE);
    }

    /** Those of them that are: the others wait on, or are as if they had never been noticed. */
    List<Alert> told(List<Alert> due, AlertArticles articles) {
        Instant now = clock.instant();
        List<Alert> wanted = new ArrayList<>();
        List<Alert> changed = new ArrayList<>();
        List<Alert> unwanted = new ArrayList<>();
        for (Alert alert : due) {
            Optional<Alert> planned = alerts.isMuted(alert.to().chat(), alert.story())
                    ? Optional.empty()
                    : plans.planned(alert, articles, now);
            planned.ifPresentOrElse(wanted::add, () -> unwanted.add(alert));
            planned.filter(each -> !each.equals(alert)).ifPresent(changed::add);
        }
        alerts.drop(unwanted);
        alerts.plan(changed);
        return unknown(wanted.stream().filter(each -> !each.due().isAfter(now)).toList(), articles, now);
    }

    /** What the place of this one has of its story. */
    StoryParts parts(Alert alert, AlertArticles articles) {
        return plans.parts(alert, articles);
    }

    /** Another story may have told the same in another language while one was held: all of it, not how it began alone. */
    private List<Alert> unknown(List<Alert> wanted, AlertArticles articles, Instant now) {
        List<Alert> known =
                wanted.stream().filter(alert -> isKnown(alert, articles, now)).toList();
        alerts.drop(known);
        return wanted.stream().filter(alert -> !known.contains(alert)).toList();
    }

    private boolean isKnown(Alert alert, AlertArticles articles, Instant now) {
        if (!alert.isHeld() || goesOn(alert, articles)) {
            return false;
        }
        List<List<Long>> told = before(alert, now).stream()
                .map(other -> toldBy(other, articles))
                .toList();
        List<Article> own = told.isEmpty() ? List.of() : articles.read(articles.toldBy(alert));
        return !own.isEmpty() && new SameNews(own.getFirst(), stories).areKnown(own, told);
    }

    /** An update decides itself whether there is anything new. The first word on a topic may not be that of its story. */
    private boolean goesOn(Alert alert, AlertArticles articles) {
        return alert.isUpdate() && !parts(alert, articles).before(alert).isEmpty();
    }

    private static List<Long> toldBy(Alert other, AlertArticles articles) {
        return other.told().isPresent() ? SameNews.articles(other) : articles.toldBy(other);
    }

    /** What was told, and what will be now. */
    private List<Alert> before(Alert alert, Instant now) {
        return alerts.recent(alert.to(), now.minus(SameNews.WINDOW)).stream()
                .filter(other -> other.told().isPresent()
                        || (other.id() < alert.id() && !other.due().isAfter(now)))
                .toList();
    }
}
