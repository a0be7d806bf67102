package tidings.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tidings.text.Language;
import tidings.text.LanguageDetector;

/** Reads the article out of a page of the web. */
public final class PageReader {
    private final LanguageDetector languages;

    public PageReader(LanguageDetector languages) {
        this.languages = languages;
    }

    /**
     * The article of a page.
     *
     * @param url the canonical one that the page names, or where it was found
     * @param author as the page writes it; of several, separated by commas
     * @param site the outlet's name for itself
     * @param paragraphs plain text, none of them empty or there twice; empty where the page has no text
     */
    public record PageArticle(
            String url,
            Optional<String> title,
            Optional<String> author,
            Optional<Instant> published,
            Optional<String> site,
            Language language,
            List<String> paragraphs) {
        public PageArticle {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The paragraphs, a line each. */
        public String text() {
            return String.join("\n", paragraphs);
        }
    }

    /**
     * Reads a page.
     *
     * @param html of any quality; bytes are decoded with {@link Encoding}
     * @param url where it was found, for relative links
     */
    public PageArticle read(String html, String url) {
        PageFacts facts = PageFacts.of(Page.parse(html, url));
        Draft draft = Page.read(html, url);
        List<String> paragraphs = RepeatedBody.withoutSecondCopy(draft.paragraphs());
        return new PageArticle(
                draft.url().orElse(url),
                draft.title(),
                facts.author(),
                facts.published(),
                facts.site(),
                language(facts, paragraphs),
                paragraphs);
    }

    /** The text itself tells more surely than the page, whose template may be in another language. */
    private Language language(PageFacts facts, List<String> paragraphs) {
        Language detected = languages.detect(String.join("\n", paragraphs));
        return detected.equals(Language.UNKNOWN) ? facts.language().orElse(detected) : detected;
    }
}
