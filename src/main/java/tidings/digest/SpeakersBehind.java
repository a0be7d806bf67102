package tidings.digest;

import java.util.List;
import java.util.Optional;
import tidings.text.Language;

/**
 * Finds who stands behind a word of saying or a phrase that attributes: "said the economy minister, Petra Holm",
 * "erklärte der Verband", "according to police", "по данным полиции".
 */
final class SpeakersBehind {
    /** Between the verb and the name: "said the regional mayor Holm", "dijo el ministro de Economía, Jan Holm". Words. */
    private static final int BETWEEN = 6;
    /** What may follow whoever closes a sentence: "on Friday in the port". Words. */
    private static final int REST = 5;

    private final Reading reading;
    private final People people;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Descriptions descriptions;
    private final Nouns nouns;
    private final Language language;

    SpeakersBehind(Reading reading, People people, Subjects subjects) {
        this.reading = reading;
        this.people = people;
        this.lexicon = reading.lexicon();
        this.language = lexicon.language();
        this.subjects = subjects;
        this.descriptions = new Descriptions(reading, people);
        this.nouns = new Nouns(reading);
    }

    /** Behind a verb whose object this is: "the agency quotes Holm". */
    Optional<Speaker> quoted(int part, List<Word> words, int from) {
        return name(part, words, from)
                .filter(name -> isKnown(name) || isAsItWouldStandAlone(words, from))
                .flatMap(subjects::named)
                .map(SpeakersBehind::asObject);
    }

    /** Behind a phrase that attributes, which is from one place to the other. */
    Optional<Speaker> attributed(int part, List<Word> words, int phrase, int from) {
        return quoted(part, words, from)
                .or(() -> holder(part, words, from))
                .or(() -> descriptions.behindArticle(words, from).map(SpeakersBehind::asObject))
                .or(() -> isOffice(words, from) ? Optional.empty() : descriptions.bare(words, inside(words, from)))
                .or(() -> descriptions.led(words, phrase, inside(words, from)));
    }

    /** "According to the minister, …": whoever was named last, where they are one. */
    private Optional<Speaker> holder(int part, List<Word> words, int from) {
        int role = from < words.size() && lexicon.isDeterminer(words.get(from)) ? from + 1 : from;
        return role < words.size() && lexicon.isRole(words.get(role)) && reading.isComma(words, role + 1)
                ? people.lastHolder(part, words.get(role))
                        .flatMap(people::asSubject)
                        .map(Speaker::of)
                        .map(SpeakersBehind::asObject)
                : Optional.empty();
    }

    /** "По словам мэра": an office has the case of its phrase. */
    private boolean isOffice(List<Word> words, int from) {
        return lexicon.set(Kind.ARTICLES).isEmpty() && from < words.size() && lexicon.isRole(words.get(from));
    }

    /** "They said in the ministry", where languages leave out "they": the ministry says it. */
    private int inside(List<Word> words, int from) {
        boolean inside = lexicon.isImpersonal(words.get(from - 1))
                && from < words.size()
                && lexicon.is(Kind.INSIDE, words.get(from));
        return inside ? from + 1 : from;
    }

    /** The name before a word like the German "zufolge". */
    Optional<Speaker> before(int part, List<Word> words, int postposition) {
        Optional<Name> last = people.names(part).stream()
                .filter(name -> words.indexOf(name.last()) == postposition - 1)
                .findFirst();
        return last.filter(name -> isKnown(name) || isAsItWouldStandAlone(words, name))
                .flatMap(subjects::named)
                .map(SpeakersBehind::asObject);
    }

    /** As a subject. In English what follows is the speaker's only where nothing else is said of them. */
    Optional<Speaker> subject(int part, List<Word> words, int verb, boolean turned) {
        int from = behindDay(words, verb + 1);
        Optional<Name> name = name(part, words, from).filter(found -> isSubject(found, words, verb, turned));
        if (name.isPresent()) {
            int end = words.indexOf(name.get().last()) + 1;
            boolean whole = !turned || !language.equals(Language.ENGLISH) || nouns.isEnd(words, end);
            return name.filter(found -> whole).flatMap(subjects::named);
        }
        return turned && from < words.size()
                ? descriptions.behindDeterminer(words, from).or(() -> descriptions.bare(words, inside(words, from)))
                : Optional.empty();
    }

    /** "Said on Friday Holm", "сообщил в воскресенье Холм". */
    private int behindDay(List<Word> words, int from) {
        int day = from < words.size() && lexicon.is(Kind.WEEKDAY_BEFORE, words.get(from)) ? from + 1 : from;
        return day < words.size() && lexicon.weekday(words.get(day)).isPresent() ? day + 1 : from;
    }

    /** In German a capital letter alone shows nothing. */
    private boolean isSubject(Name name, List<Word> words, int verb, boolean turned) {
        boolean bare = words.indexOf(name.words().getFirst()) == verb + 1;
        boolean separable = lexicon.is(Kind.PREPOSITIONS, words.getLast());
        return !language.equals(Language.GERMAN)
                || isKnown(name)
                || lexicon.isSource(name.last())
                || (turned && bare && !separable && lexicon.is(Kind.SPEAKING, words.get(verb)) && closes(words, name));
    }

    private boolean closes(List<Word> words, Name name) {
        return isShort(words, words.indexOf(name.last()) + 1);
    }

    /** Whether the sentence soon ends from here, with nothing but when and where something was said. */
    boolean isShort(List<Word> words, int from) {
        return words.size() - from <= REST
                && words.subList(Math.min(from, words.size()), words.size()).stream()
                        .noneMatch(word -> reading.isComma(words, words.indexOf(word)));
    }

    private boolean isKnown(Name name) {
        return !language.equals(Language.GERMAN)
                || people.find(name.last().low()).isPresent();
    }

    /** "Nach Angaben der Polizei", not "des Ministeriums", which is a form that does not stand alone. */
    private static boolean isAsItWouldStandAlone(List<Word> words, int from) {
        return from < words.size() && !words.get(from).low().equals("des");
    }

    /** "Der Polizei zufolge", but "Berichten zufolge", and not of "des Ministeriums zufolge". */
    private static boolean isAsItWouldStandAlone(List<Word> words, Name name) {
        int before = words.indexOf(name.words().getFirst()) - 1;
        String article = before < 0 ? "" : words.get(before).low();
        return !article.equals("des") && (!name.last().low().endsWith("n") || article.matches("de[rm]"));
    }

    /** The nearest name with nothing between but its office. */
    private Optional<Name> name(int part, List<Word> words, int from) {
        return people.names(part).stream()
                .filter(name -> reading.isOutsideQuotes(name.last()))
                .filter(name -> {
                    int start = words.indexOf(name.words().getFirst());
                    int end = words.indexOf(name.last()) + 1;
                    return start >= from
                            && start - from <= BETWEEN
                            && leads(words, from, start)
                            && (start == from || !reading.opensAClause(words, start, end));
                })
                .findFirst();
    }

    /** Articles, an office, and what it is of: "el ministro de Economía, ". */
    private boolean leads(List<Word> words, int from, int name) {
        boolean office = false;
        boolean inside = from > 0 && lexicon.isImpersonal(words.get(from - 1));
        for (int at = from; at < name; at++) {
            Word word = words.get(at);
            boolean comma = at > from && reading.isComma(words, at);
            office = office || lexicon.isRole(word);
            boolean ofTheOffice = office
                    && (lexicon.is(Kind.BELONGING, word)
                            || !reading.isOutsideQuotes(word) // "глава «Гильдии» Холм"
                            || !nouns.isEnd(words, at));
            boolean of = at == name - 1 && lexicon.is(Kind.BELONGING, word);
            boolean leading = lexicon.isDeterminer(word) || (inside && lexicon.is(Kind.INSIDE, word));
            if (comma || of || !(leading || ofTheOffice || isOfOffice(words, at, name))) {
                return false;
            }
        }
        return office || name == from || !reading.isComma(words, name);
    }

    /** "Economy" of "Economy Minister", "official" of "official spokesman". */
    private boolean isOfOffice(List<Word> words, int at, int name) {
        return words.subList(at, name).stream().anyMatch(lexicon::isRole)
                && !nouns.isEnd(words, at)
                && !lexicon.is(Kind.ANIMATE, words.get(at));
    }

    private static Speaker asObject(Speaker speaker) {
        return new Speaker(speaker.label(), speaker.key(), false);
    }
}
