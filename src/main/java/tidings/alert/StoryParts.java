package tidings.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a place has of a story. News that has little to do with each other may have come into one story: an alert goes on
 * only with what was told on its topic, or tells of the same.
 *
 * @param all in order
 */
record StoryParts(List<Alert> all, AlertArticles articles) {
    StoryParts {
        all = List.copyOf(all);
    }

    /** Those that tell, or will tell, of what this article does. */
    List<Alert> akinTo(long article) {
        return all.stream().filter(part -> isAkin(part, article)).toList();
    }

    private boolean isAkin(Alert part, long article) {
        return SameNews.articles(part).stream().anyMatch(other -> articles.areAkin(other, article));
    }

    /** For whose sake they are told. */
    Set<Long> topics() {
        return all.stream().map(Alert::subscription).collect(Collectors.toSet());
    }

    /** What was told that this one goes on with, the latest last. */
    List<Alert.Told> before(Alert alert) {
        return told(part -> goesOnWith(alert, part));
    }

    /** The articles that were told with something else: they are no news again. */
    Set<Long> toldElsewhere(Alert alert) {
        return told(part -> !goesOnWith(alert, part)).stream()
                .flatMap(told -> told.articles().stream())
                .collect(Collectors.toSet());
    }

    private List<Alert.Told> told(Predicate<Alert> which) {
        return said(
                all.stream().filter(which).flatMap(part -> part.told().stream()).toList());
    }

    /** What of this said something, the latest last. */
    static List<Alert.Told> said(List<Alert.Told> told) {
        return told.stream()
                .filter(Alert.Told::saidSomething)
                .sorted(Comparator.comparing(Alert.Told::at))
                .toList();
    }

    /** The number of one that comes behind them. */
    int next() {
        return all.isEmpty() ? 0 : all.getLast().part() + 1;
    }

    private boolean goesOnWith(Alert alert, Alert part) {
        return alert.article() == 0 || part.subscription() == alert.subscription() || isAkin(part, alert.article());
    }
}
