-- Vectors of articles, where the operator has a model of sentence embeddings.

-- Vectors of different models are never compared.
CREATE TABLE embedding_model (
    id   INTEGER PRIMARY KEY,
    -- what it is and how it is asked
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article_vector (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    model   INTEGER NOT NULL REFERENCES embedding_model,
    -- a signed byte a dimension; empty for a language that the model does not know
    vector  BLOB    NOT NULL
) STRICT;
