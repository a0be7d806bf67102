package tidings.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Month names in the languages of news, by their first letters. */
final class Months {
    private static final String NAMES = """
            1 jan jän янв січ ene gen sty ιαν
            2 feb fév fev лют фев lut φεβ
            3 mar mär mär maer mrt mrz мар бер μάρ μαρ
            4 apr avr abr апр кві kwi ápr απρ
            5 may mai maj mag мая май тра mei máj μάϊ μαϊ μαΐ
            6 jun juin giu июн чер cze jún ιούν ιον
            7 jul juil lug июл лип lip júl ιούλ ιολ
            8 aug aoû aou ago авг сер sie αύγ αυγ
            9 sep set сен вер wrz szept σεπ
            10 oct okt ott out окт жов paź paz οκτ
            11 nov ноя лис lis νοέ νοε
            12 dec dez déc dic дек гру gru δεκ
            """;
    private static final Map<String, Integer> BY_START = byStart();

    private Months() {}

    static Optional<Integer> number(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int length = Math.min(5, lower.length()); length >= 3; length--) {
            Integer number = BY_START.get(lower.substring(0, length));
            if (number != null) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> byStart() {
        Map<String, Integer> months = new HashMap<>();
        NAMES.lines().map(line -> line.split(" ")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                months.put(words[i], Integer.valueOf(words[0]));
            }
        });
        return Map.copyOf(months);
    }
}
