package tidings.digest;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the days of the week in one language, in lower case; asked for every word that is read, so all are listed. */
record DayNames(Map<String, DayOfWeek> days) {
    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * @param names from Monday to Sunday, once in every case
     * @param endings what may be joined to a name: "Freitagabend"
     */
    static DayNames of(List<String> names, List<String> endings) {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            DayOfWeek day = DayOfWeek.of(i % DAYS_OF_A_WEEK + 1);
            String name = names.get(i);
            days.putIfAbsent(name, day);
            endings.forEach(ending -> days.putIfAbsent(name + ending, day));
        }
        return new DayNames(days);
    }

    Optional<DayOfWeek> day(String low) {
        return Optional.ofNullable(days.get(low));
    }
}
