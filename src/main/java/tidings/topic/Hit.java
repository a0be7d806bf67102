package tidings.topic;

import tidings.article.StoredArticle;

/**
 * An article that was found.
 *
 * @param score how well it fits; greater is better; comparable within one search only
 */
public record Hit(StoredArticle stored, double score) {}
