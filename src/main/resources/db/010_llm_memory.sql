-- What a model has said, under a hash of all that it depends on, until an epoch second.
CREATE TABLE llm_memory (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX llm_memory_until ON llm_memory (until);
