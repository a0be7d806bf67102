package tidings.digest;

import java.util.List;

/**
 * The turning points of a topic.
 *
 * @param points in the order of time; empty where nothing stored is about the topic
 * @param sources what the lines cite, numbered from 1
 */
public record Timeline(String topic, List<TurningPoint> points, List<Source> sources) {
    public Timeline {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }
}
