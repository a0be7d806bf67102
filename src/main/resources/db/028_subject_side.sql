-- The side of the topic that was asked for, beside the topic: the next one takes its place.

ALTER TABLE subject ADD COLUMN side TEXT NOT NULL DEFAULT '';
