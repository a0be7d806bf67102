package tidings.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** Makes several messages of one: the first stays what it was, the last gets the buttons. */
final class Splitting {
    private Splitting() {}

    static List<Content> contents(Content whole, List<RichText> parts) {
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            contents.add(part(whole, parts.get(i), i == 0, i == parts.size() - 1));
        }
        return contents;
    }

    private static Content part(Content whole, RichText part, boolean first, boolean last) {
        return switch (whole) {
            case Content.Edit edit
            when first -> new Content.Edit(edit.target(), part, last ? edit.buttons() : Keyboard.NONE);
            case Content.Edit edit -> Content.Text.of(part, last ? edit.buttons() : Keyboard.NONE);
            case Content.Text text when last -> new Content.Text(part, text.buttons(), text.asks());
            case Content.Text ignored -> Content.Text.of(part);
            case Content.File file -> file;
            case Content.Removal removal -> removal;
        };
    }

    /** What an edit becomes where there is nothing to edit. */
    static Content asNew(Content content) {
        return content instanceof Content.Edit edit ? Content.Text.of(edit.text(), edit.buttons()) : content;
    }

    static Optional<RichText> text(Content content) {
        return switch (content) {
            case Content.Text text -> Optional.of(text.text());
            case Content.Edit edit -> Optional.of(edit.text());
            case Content.File ignored -> Optional.empty();
            case Content.Removal ignored -> Optional.empty();
        };
    }
}
