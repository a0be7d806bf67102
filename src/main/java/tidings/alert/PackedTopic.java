package tidings.alert;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A {@link Matcher} as bytes, so that a followed topic need not be analysed again when the program starts.
 *
 * <p>Four bytes say by what it was analysed, see {@link TopicMatching#edition}. Then comes for each {@link Element} its
 * sign, and what it is: for a pair and for NAMES its number, for NOTHING none, for others a lexeme. That is the number of
 * its forms, for each the number of its terms and, where there are several, which of them is likely the rarest, and the
 * {@link TermHash} of each.
 */
final class PackedTopic {
    /** To be raised when the format changes, or what an {@link Expression} means. */
    static final int FORMAT = 4;

    private static final int LONGEST = 255;

    private ByteBuffer bytes = ByteBuffer.allocate(256);

    private PackedTopic() {}

    static byte[] of(Matcher matcher, int edition) {
        PackedTopic packed = new PackedTopic();
        packed.bytes.putInt(edition);
        packed.clauses(matcher.clauses());
        for (Matcher.Pair pair : matcher.pairs()) {
            packed.room(1 + Integer.BYTES).put((byte) Element.PAIR).putInt(Element.pair(pair.first(), pair.level()));
        }
        if (matcher.names() != 0) {
            packed.room(1 + Integer.BYTES).put((byte) Element.NAMES).putInt(Element.names(matcher.names()));
        }
        matcher.excluded().forEach(lexeme -> packed.lexeme(Element.EXCLUDED, lexeme));
        matcher.barred().forEach(term -> packed.lexeme(Element.EXCLUDED, Lexeme.of(term)));
        for (List<String> condition : matcher.conditions()) {
            packed.alternatives(
                    Element.CONDITION, condition.stream().map(Lexeme::of).toList());
        }
        byte[] written = new byte[packed.bytes.position()];
        packed.bytes.flip().get(written);
        return written;
    }

    private void clauses(List<Matcher.Wanted> clauses) {
        int position = 0;
        for (Matcher.Wanted wanted : clauses) {
            for (; position < wanted.position(); position++) {
                room(1).put((byte) Element.NOTHING);
            }
            alternatives(Element.clause(wanted.level(), wanted.required()), wanted.alternatives());
            position++;
        }
    }

    private void alternatives(int sign, List<Lexeme> alternatives) {
        lexeme(sign, alternatives.getFirst());
        alternatives.stream().skip(1).forEach(lexeme -> lexeme(Element.OR, lexeme));
    }

    private void lexeme(int sign, Lexeme lexeme) {
        List<Sequence> forms = lexeme.forms().stream()
                .filter(form -> form.terms().size() <= LONGEST)
                .toList();
        room(2).put((byte) sign).put((byte) forms.size());
        for (Sequence form : forms) {
            List<String> terms = form.terms();
            room(2 + Long.BYTES * terms.size()).put((byte) terms.size());
            if (terms.size() > 1) {
                bytes.put((byte) longest(terms));
            }
            terms.forEach(term -> bytes.putLong(TermHash.of(term)));
        }
    }

    /** Long words are rarer than short ones (Zipf's law of abbreviation). */
    private static int longest(List<String> terms) {
        int longest = 0;
        for (int i = 1; i < terms.size(); i++) {
            longest = terms.get(i).length() > terms.get(longest).length() ? i : longest;
        }
        return longest;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
        }
        return bytes;
    }

    /** By what a topic was analysed; 0 for one that never was. */
    static int edition(ByteBuffer packed) {
        return packed.remaining() < Integer.BYTES ? 0 : packed.getInt(packed.position());
    }
}
