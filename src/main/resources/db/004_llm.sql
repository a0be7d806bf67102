-- What the model has cost: tokens by day (epoch day, UTC) and by who asked.
CREATE TABLE llm_spending (
    day INTEGER NOT NULL,
    who TEXT NOT NULL,
    calls INTEGER NOT NULL,
    input INTEGER NOT NULL,
    output INTEGER NOT NULL,
    PRIMARY KEY (day, who)
) STRICT, WITHOUT ROWID;
