package tidings.chat;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tidings.text.Lines;

/**
 * Time zones by the names of cities and countries in the languages of the interface: the cities that zones are called
 * after as CLDR names them, and a list of our own. Near borders a place may be in several.
 */
final class Cities {
    private static final double DEGREE = Math.PI / 180;
    /** Its diameter in kilometres. */
    private static final double EARTH = 12_742;
    /** So many times as far as the nearest city, and some kilometres, is not much farther. */
    private static final double MUCH_FARTHER = 2;

    private static final double NEAR = 40;
    private static final int MOST = 4;
    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private final Map<String, ZoneId> byName = new HashMap<>();
    private final List<City> cities = new ArrayList<>();

    private record City(ZoneId zone, double latitude, double longitude, boolean named) {
        /** Of zones with the same time one by whose cities people name it: Madrid rather than Gibraltar. */
        City better(City farther) {
            return named || !farther.named ? this : farther;
        }

        /** By the haversine of the angle between both. */
        double kilometres(double otherLatitude, double otherLongitude) {
            double north = Math.sin((otherLatitude - latitude) * DEGREE / 2);
            double east = Math.sin((otherLongitude - longitude) * DEGREE / 2);
            double haversine =
                    north * north + Math.cos(latitude * DEGREE) * Math.cos(otherLatitude * DEGREE) * east * east;
            return EARTH * Math.asin(Math.sqrt(Math.min(1, haversine)));
        }
    }

    Cities() {
        Lines.of("/cities.txt").forEach(this::read);
        Lines.of("/zones.txt").forEach(this::read);
        List<String> ids = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        Phrases.LANGUAGES.forEach(language -> {
            TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language.code()));
            ids.forEach(id -> Optional.ofNullable(names.getExemplarLocationName(id))
                    .ifPresent(name -> byName.putIfAbsent(key(name), ZoneId.of(id))));
        });
    }

    private void read(String line) {
        String[] parts = line.split(" ", 4);
        ZoneId zone = ZoneId.of(parts[0]);
        cities.add(new City(zone, Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), parts.length > 3));
        for (int i = 3; i < parts.length; i++) {
            Arrays.stream(parts[i].split(", ")).forEach(name -> byName.putIfAbsent(key(name), zone));
        }
    }

    /** The zone of a city or country, in whatever case. */
    Optional<ZoneId> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /**
     * The zones that a place may be in, that of the nearest city first: others only where their clocks show another time and
     * one of their cities is not much farther away.
     *
     * @param latitude in degrees north
     * @param longitude in degrees east
     */
    List<ZoneId> near(double latitude, double longitude, Instant now) {
        List<City> byDistance = cities.stream()
                .sorted(Comparator.comparingDouble(city -> city.kilometres(latitude, longitude)))
                .toList();
        double radius = byDistance.getFirst().kilometres(latitude, longitude) * MUCH_FARTHER + NEAR;
        Map<List<ZoneOffset>, City> zones = new LinkedHashMap<>();
        byDistance.stream()
                .takeWhile(city -> city.kilometres(latitude, longitude) <= radius)
                .forEach(city -> zones.merge(clocks(city.zone(), now), city, City::better));
        return zones.values().stream().limit(MOST).map(City::zone).toList();
    }

    /** What tells zones apart: their times now and in half a year. */
    private static List<ZoneOffset> clocks(ZoneId zone, Instant now) {
        return Stream.of(now, now.plus(HALF_A_YEAR))
                .map(zone.getRules()::getOffset)
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
