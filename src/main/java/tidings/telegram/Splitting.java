package tidings.telegram;

import java.util.ArrayList;
import java.util.List;
import tidings.message.Content;
import tidings.message.Keyboard;
import tidings.message.RichText;

/** Makes several messages of one: the first stays what it was, the last gets the buttons. */
final class Splitting {
    private static final Size CAPTION = new Size(1024, 100, 9_000);

    private Splitting() {}

    /** What is sent in place of the whole: itself where it fits, nothing where it says nothing. */
    static List<Content> pieces(Content whole) {
        return pieces(whole, Size.ALLOWED);
    }

    /** Pieces of half its size, for what was refused as too large although it should not have been. */
    static List<Content> halves(Content whole) {
        return switch (whole) {
            case Content.Text text ->
                pieces(whole, Size.of(text.text().blocks()).half());
            case Content.Edit edit ->
                pieces(whole, Size.of(edit.text().blocks()).half());
            case Content.Picture picture -> List.of(picture.alone(), Content.Text.of(picture.text()));
            case Content.File ignored -> List.of(whole);
            case Content.Menu ignored -> List.of(whole);
            case Content.Removal ignored -> List.of(whole);
        };
    }

    private static List<Content> pieces(Content whole, Size allowed) {
        return switch (whole) {
            case Content.Text text -> contents(whole, Parts.of(text.text(), allowed));
            case Content.Edit edit -> contents(whole, Parts.of(edit.text(), allowed));
            case Content.Picture picture ->
                Size.of(picture.text().blocks()).fits(CAPTION)
                        ? List.of(whole)
                        : List.of(picture.alone(), Content.Text.of(picture.text()));
            case Content.File ignored -> List.of(whole);
            case Content.Menu ignored -> List.of(whole);
            case Content.Removal ignored -> List.of(whole);
        };
    }

    private static List<Content> contents(Content whole, List<RichText> parts) {
        if (parts.size() == 1) {
            return List.of(whole);
        }
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
            default -> Content.Text.of(part);
        };
    }

    /** What is sent where the network has nothing to edit, or takes no picture; nothing where there is no other way. */
    static List<Content> otherwise(Content content) {
        return switch (content) {
            case Content.Edit edit -> List.of(Content.Text.of(edit.text(), edit.buttons()));
            case Content.Picture picture
            when !picture.text().blocks().isEmpty() -> List.of(Content.Text.of(picture.text()));
            case Content.Picture ignored -> List.of();
            case Content.Text ignored -> List.of();
            case Content.File ignored -> List.of();
            case Content.Menu ignored -> List.of();
            case Content.Removal ignored -> List.of();
        };
    }
}
