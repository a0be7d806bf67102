package tidings.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.chat.Chat;
import tidings.chat.Conversation;
import tidings.chat.Incoming;
import tidings.chat.Person;
import tidings.chat.Reply;
import tidings.digest.Tellings;
import tidings.message.Button;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/**
 * The conversation on standard input and output, one message a line; {@code #2} presses the button with that number. It
 * ends with the input, or with {@code /quit}.
 */
public final class ConsoleChat {
    private final Conversation conversation;
    private final Tellings tellings;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Runnable atEnd;
    private final List<Button> buttons = new ArrayList<>();
    private Chat chat;

    /**
     * A console.
     *
     * @param tellings where what the answers tell is remembered
     * @param chat how the person wants to be answered at first
     * @param atEnd what is to be done when the conversation is over, also by an error
     */
    public ConsoleChat(
            Conversation conversation, Tellings tellings, Chat chat, Reader in, PrintWriter out, Runnable atEnd) {
        this.conversation = conversation;
        this.tellings = tellings;
        this.chat = chat;
        this.in = new BufferedReader(in);
        this.out = out;
        this.atEnd = atEnd;
    }

    /** Talks until the person has had enough. */
    public void run() {
        try {
            talk();
        } finally {
            atEnd.run();
        }
    }

    private void talk() {
        show(conversation.reply(chat, said("/start")));
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            if (line.get().strip().equals("/quit")) {
                return;
            }
            read(line.get().strip()).ifPresent(incoming -> show(conversation.reply(chat, incoming)));
        }
    }

    private Optional<String> line() {
        out.print("> ");
        out.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Incoming> read(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (line.matches("#[0-9]{1,4}")) {
            int n = Integer.parseInt(line.substring(1));
            if (n >= 1 && n <= buttons.size()) {
                return press(buttons.get(n - 1));
            }
        }
        return Optional.of(said(line));
    }

    private Optional<Incoming> press(Button button) {
        return switch (button) {
            case Button.Press(var ignored, var data) -> Optional.of(new Incoming.Pressed(person(), 0, data));
            case Button.Share(var ignored, var text, var unseen) -> {
                out.println(text);
                yield Optional.empty();
            }
            case Button.Open(var ignored, var url) -> {
                out.println(url);
                yield Optional.empty();
            }
        };
    }

    private Incoming said(String text) {
        return new Incoming.Said(person(), text);
    }

    private Person person() {
        return new Person(chat.id(), chat.language().code());
    }

    private void show(Reply reply) {
        chat = reply.chat()
                .orElseGet(
                        () -> Chat.first(chat.id(), chat.kind(), chat.language().code(), chat.zone()));
        reply.tellings().forEach(telling -> tellings.remember(chat.id(), telling));
        for (Content content : reply.contents()) {
            switch (content) {
                case Content.Text(var text, var keyboard, var ignored) -> print(text, keyboard);
                case Content.Edit(var ignored, var text, var keyboard) -> print(text, keyboard);
                case Content.File(var ignored, var body) -> out.println(body);
                case Content.Picture(var ignored, var unseen, var text) -> print(text, Keyboard.NONE);
                case Content.Menu ignored -> {} // /help lists them
                case Content.Removal ignored -> {} // what is printed stays
            }
        }
    }

    private void print(RichText text, Keyboard keyboard) {
        out.println(ConsoleText.of(text, keyboard, buttons.size() + 1));
        keyboard.rows().forEach(buttons::addAll);
    }
}
