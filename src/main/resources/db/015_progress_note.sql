-- The message that tells a chat that its update is being answered: after a crash the answer takes its place.
ALTER TABLE inbox ADD COLUMN note INTEGER;
