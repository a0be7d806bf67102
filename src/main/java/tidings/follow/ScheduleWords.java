package tidings.follow;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tidings.alert.QuietHours;
import tidings.alert.Rhythm;
import tidings.alert.Schedule;
import tidings.chat.Phrases;

/** Reads when somebody wants to hear of a topic, as people write it: "8:30", "Fri 17.45", "8 pm", "23:15-06:30". */
record ScheduleWords(Phrases phrases) {
    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?";
    private static final Pattern ONE = Pattern.compile("(?<!\\d)" + TIME + "(?!\\d)");
    private static final Pattern TWO = Pattern.compile("(?<!\\d)" + TIME + "\\s*[-–—]\\s*" + TIME + "(?!\\d)");

    /** Empty where it says no time. Two times are quiet hours; the same one twice ends them. */
    Optional<Schedule> read(String text, Schedule now) {
        String words = text.toLowerCase(phrases.locale());
        Matcher two = TWO.matcher(words);
        if (two.find()) {
            Optional<LocalTime> from = time(two, 1);
            Optional<LocalTime> until = time(two, 4);
            return from.isEmpty() || until.isEmpty()
                    ? Optional.empty()
                    : Optional.of(now.with(
                            from.equals(until)
                                    ? Optional.empty()
                                    : Optional.of(new QuietHours(from.get(), until.get()))));
        }
        return rhythm(words).map(now::with);
    }

    private Optional<Rhythm> rhythm(String words) {
        Matcher one = ONE.matcher(words);
        if (one.find()) {
            Optional<DayOfWeek> day = day(words);
            return time(one, 1)
                    .map(at -> day.<Rhythm>map(on -> new Rhythm.Weekly(on, at)).orElseGet(() -> new Rhythm.Daily(at)));
        }
        if (words.strip().equals(phrases.text("schedule.now"))) {
            return Optional.of(new Rhythm.AtOnce());
        }
        return words.strip().equals(phrases.text("schedule.hourly"))
                ? Optional.of(new Rhythm.Hourly())
                : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = Optional.ofNullable(matcher.group(group + 1))
                .map(Integer::parseInt)
                .orElse(0);
        String half = Optional.ofNullable(matcher.group(group + 2)).orElse("");
        if (!half.isEmpty()) {
            boolean isHalf = hour >= 1 && hour <= 12;
            hour = isHalf ? hour % 12 + (half.startsWith("p") ? 12 : 0) : 24;
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** A weekday by its name or the beginning of it, in the chat's language or in English. */
    private Optional<DayOfWeek> day(String words) {
        List<String> written = Arrays.stream(words.split("[^\\p{L}\\p{M}'’ʼ]+")).toList();
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> names(day).anyMatch(name -> written.stream().anyMatch(word -> means(word, name))))
                .findFirst();
    }

    private Stream<String> names(DayOfWeek day) {
        return Stream.of(phrases.locale(), Locale.ENGLISH)
                .flatMap(locale -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                        .map(style -> day.getDisplayName(style, locale)
                                .toLowerCase(locale)
                                .replace(".", "")));
    }

    /** "Friday", "Fridays", "fri": whole, in another form of the word, or cut short. */
    private static boolean means(String word, String name) {
        int shared = Math.min(word.length(), name.length());
        return word.equals(name)
                || (shared >= 3 && word.regionMatches(0, name, 0, Math.max(3, Math.min(shared, name.length() - 1))));
    }
}
