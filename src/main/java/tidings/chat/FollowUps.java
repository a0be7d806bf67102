package tidings.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tidings.text.Language;

/**
 * Understands what people say after a digest, in the five languages: by {@code chat_followups.txt}. Every word has to be
 * accounted for, so that a topic which only begins like that stays a topic.
 */
final class FollowUps {
    /** A longer question is a topic, whatever it begins with. Words. */
    private static final int LONGEST = 10;

    private static final int LONGEST_SIDE = 4;
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.GERMAN, Language.SPANISH);

    private final FollowUpWords lists = new FollowUpWords();

    FollowUp read(String text) {
        List<String> words = FollowUpWords.words(text);
        List<String> core = lists.withoutFiller(words);
        String phrase = String.join(" ", core);
        if (lists.has("brief", phrase)) {
            return new FollowUp.Shorter();
        }
        if (lists.has("plain", phrase)) {
            return new FollowUp.Plainer();
        }
        if (lists.has("more", phrase)) {
            return new FollowUp.More();
        }
        return language(core)
                .<FollowUp>map(FollowUp.InLanguage::new)
                .or(() -> text.strip().endsWith("?") ? asked(text, words) : Optional.empty())
                .orElseGet(FollowUp.None::new);
    }

    private Optional<FollowUp> asked(String text, List<String> words) {
        if (words.isEmpty() || words.size() > LONGEST) {
            return Optional.empty();
        }
        if (followsOn(words)) {
            return side(words).map(FollowUp.AndWhatOf::new);
        }
        return isPlain(text, words) ? side(words).map(FollowUp.Question::new) : Optional.empty();
    }

    /** "Who paid the ransom?", "What did Kyiv say?" */
    private boolean isPlain(String text, List<String> words) {
        boolean hasName = text.strip().codePoints().skip(1).anyMatch(Character::isUpperCase);
        return lists.has("asking", words.getFirst()) && (!hasName || lists.has("telling", words.getLast()));
    }

    /** That of the only name of a language, where all other words lead to one. */
    private Optional<Language> language(List<String> words) {
        List<String> names =
                words.stream().filter(word -> named(word).isPresent()).toList();
        boolean accounted =
                words.stream().allMatch(word -> names.contains(word) || lists.isIn(word, "leading", "tongue"));
        boolean led = words.stream().anyMatch(word -> lists.has("leading", word));
        return names.size() == 1 && accounted && (led || lists.has("alone", String.join(" ", words)))
                ? named(names.getFirst())
                : Optional.empty();
    }

    private Optional<Language> named(String word) {
        return LANGUAGES.stream()
                .filter(language -> lists.has(language.code(), word))
                .findFirst();
    }

    private Optional<String> side(List<String> words) {
        int first = 0;
        while (first < words.size() && lists.isIn(words.get(first), "connector", "asking", "telling")) {
            first++;
        }
        int end = words.size();
        while (end > first && lists.isIn(words.get(end - 1), "telling", "back", "before-back")) {
            end--;
        }
        List<String> side = words.subList(first, end);
        return side.isEmpty() || side.size() > LONGEST_SIDE ? Optional.empty() : Optional.of(String.join(" ", side));
    }

    private boolean followsOn(List<String> words) {
        boolean opens = IntStream.rangeClosed(2, Math.min(4, words.size()))
                .anyMatch(length ->
                        lists.has("opening", String.join(" ", lists.withoutFiller(words.subList(0, length)))));
        return opens || lists.has("connector", words.getFirst()) || lists.has("back", words.getLast());
    }
}
