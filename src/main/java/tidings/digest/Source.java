package tidings.digest;

import java.time.Instant;
import java.util.Optional;
import tidings.article.Article;

/**
 * What a digest cites.
 *
 * @param n its number in the digest, from 1
 * @param outlet as in {@link Article#source()}
 * @param sample whether it ships with the program: a public event, retold
 */
public record Source(int n, String url, String title, String outlet, Optional<Instant> published, boolean sample) {}
