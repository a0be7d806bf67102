package tidings.text;

/** One reading of a romanized word as a key of {@link Sound}. */
final class SoundKey {
    private final String word;
    /** Whether g before e, i and y is soft, and j is a vowel. */
    private final boolean soft;
    /** What ch is: S as in Chile, G as in Bach, K as in Michael. */
    private final char ch;

    private final StringBuilder key = new StringBuilder();
    private int at;

    SoundKey(String word, boolean soft, char ch) {
        this.word = word;
        this.soft = soft;
        this.ch = ch;
    }

    String key() {
        if (Sound.isVowel(word.charAt(0)) || (word.charAt(0) == 'j' && soft)) {
            key.append('A');
        }
        for (at = 0; at < word.length(); at++) {
            read(word.charAt(at));
        }
        return key.toString();
    }

    private void read(char c) {
        switch (c) {
            case 'd' -> add(follows("zh") || follows("j") ? 'S' : 'D');
            case 'b', 'f', 'l', 'm', 'n', 'r', 'v' -> add(Character.toUpperCase(c));
            case 'p' -> add(follows("h") ? 'F' : 'P');
            case 'w' -> {
                if (at == 0 || vowelFollows() || (at == word.length() - 1 && !(after('o') || after('a')))) {
                    add('V');
                }
            }
            case 'k' -> add(follows("h") ? 'G' : 'K');
            case 'q' -> add('K');
            case 'c' -> readC();
            case 'g' -> add(soft && (next('e') || next('i') || next('y') || at == word.length() - 1) ? 'S' : 'G');
            case 'h' -> readH();
            case 'j' -> {
                if (!soft) {
                    add('S');
                }
            }
            case 'x' -> {
                if (at > 0) {
                    add('K');
                }
                add('S');
            }
            case 's', 'z' -> {
                add('S');
                skip("ch");
                skip("h");
            }
            case 't' -> readT();
            default -> {
                // Vowels tell nothing.
            }
        }
    }

    private void readC() {
        if (next('h')) {
            at++;
            add(ch);
        } else if (next('e') || next('i') || next('y') || next('z') || next('s')) {
            add('S');
        } else {
            add('K');
        }
    }

    private void readT() {
        if (next('h')) {
            at++;
            add('T');
        } else if (next('s') || next('z') || (next('c') && word.startsWith("ch", at + 1)) || ion()) {
            add('S');
        } else {
            add('T');
        }
    }

    private boolean ion() {
        return word.startsWith("tion", at);
    }

    private void readH() {
        boolean afterVowel = at > 0 && Sound.isVowel(word.charAt(at - 1));
        if (vowelFollows() && (at == 0 || (afterVowel && ch != 'K'))) {
            add('G');
        }
    }

    private boolean follows(String letters) {
        boolean follows = word.startsWith(letters, at + 1);
        skip(letters);
        return follows;
    }

    private void skip(String letters) {
        if (word.startsWith(letters, at + 1)) {
            at += letters.length();
        }
    }

    private boolean after(char c) {
        return word.charAt(at - 1) == c;
    }

    private boolean next(char c) {
        return at + 1 < word.length() && word.charAt(at + 1) == c;
    }

    private boolean vowelFollows() {
        return at + 1 < word.length() && Sound.isVowel(word.charAt(at + 1));
    }

    private void add(char c) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
            key.append(c);
        }
    }
}
