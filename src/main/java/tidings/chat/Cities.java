package tidings.chat;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Time zones by the names of cities and countries in the languages of the interface: the cities that zones are called
 * after as CLDR names them, and a list of our own. Coarse near borders; whoever lives there can choose another.
 */
final class Cities {
    private static final double DEGREE = Math.PI / 180;

    private final Map<String, ZoneId> byName = new HashMap<>();
    private final List<City> cities = new ArrayList<>();

    private record City(ZoneId zone, double latitude, double longitude) {
        /** The haversine of the angle between both, which grows with their distance. */
        double haversine(double otherLatitude, double otherLongitude) {
            double north = Math.sin((otherLatitude - latitude) * DEGREE / 2);
            double east = Math.sin((otherLongitude - longitude) * DEGREE / 2);
            return north * north + Math.cos(latitude * DEGREE) * Math.cos(otherLatitude * DEGREE) * east * east;
        }
    }

    Cities() {
        readList();
        List<String> ids = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        Phrases.LANGUAGES.forEach(language -> {
            TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language.code()));
            ids.forEach(id -> Optional.ofNullable(names.getExemplarLocationName(id))
                    .ifPresent(name -> byName.putIfAbsent(key(name), ZoneId.of(id))));
        });
    }

    private void readList() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Cities.class.getResourceAsStream("/cities.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of cities cannot be read.", e);
        }
    }

    private void read(String line) {
        String[] parts = line.split(" ", 4);
        ZoneId zone = ZoneId.of(parts[0]);
        cities.add(new City(zone, Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        for (String name : parts[3].split(", ")) {
            byName.putIfAbsent(key(name), zone);
        }
    }

    /** The zone of a city or country, in whatever case. */
    Optional<ZoneId> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The zone of the city that is nearest to a place, in degrees north and east. */
    ZoneId nearest(double latitude, double longitude) {
        return cities.stream()
                .min(Comparator.comparingDouble(city -> city.haversine(latitude, longitude)))
                .orElseThrow()
                .zone();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
