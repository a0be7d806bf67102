package tidings.store;

/** What a search looks for, and among which articles. */
record Scope(Wanted wanted, ArticleIds.Range range) {}
