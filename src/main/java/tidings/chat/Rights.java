package tidings.chat;

import java.util.Set;

/** Who may do what: anyone most things, administrators what concerns their group, operators the rest. */
public record Rights(Members members, Set<Long> operators) {
    public Rights {
        operators = Set.copyOf(operators);
    }

    /** Whether whoever speaks in this turn is among those. */
    public boolean allow(Offer.Audience audience, Turn turn) {
        long person = turn.person().id();
        return switch (audience) {
            case EVERYONE -> true;
            case ADMINISTRATORS ->
                turn.chat().kind() == Chat.Kind.PRIVATE
                        || person == Person.NOBODY
                        || members.administers(person, turn.chat().id());
            case OPERATORS -> operators.contains(person) && turn.chat().kind() == Chat.Kind.PRIVATE;
        };
    }
}
