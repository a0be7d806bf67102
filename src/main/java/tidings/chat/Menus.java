package tidings.chat;

import tidings.message.Content;

/** The menu of commands follows the language that a chat chose, whatever language its people's apps speak. */
record Menus(Features features, Rights rights) {
    /** The reply, with a new menu where the chat speaks another language after it or is forgotten. */
    Reply with(Turn turn, Reply reply) {
        boolean listed = turn.chat().kind() != Chat.Kind.CHANNEL; // channels show no menus
        return reply.chat()
                .map(after -> listed && !after.language().equals(turn.chat().language())
                        ? reply.and(menu(turn, after))
                        : reply)
                .orElseGet(() -> listed ? reply.and(Content.Menu.USUAL) : reply);
    }

    private Content menu(Turn turn, Chat after) {
        Phrases phrases = Phrases.in(after.language(), after.zone());
        return switch (after.kind()) {
            case PRIVATE ->
                new Content.Menu(
                        features.menu(
                                rights.allow(Offer.Audience.OPERATORS, turn)
                                        ? Offer.Audience.OPERATORS
                                        : Offer.Audience.ADMINISTRATORS,
                                phrases),
                        features.menu(Offer.Audience.ADMINISTRATORS, phrases));
            case GROUP, CHANNEL ->
                new Content.Menu(
                        features.menu(Offer.Audience.EVERYONE, phrases),
                        features.menu(Offer.Audience.ADMINISTRATORS, phrases));
        };
    }
}
