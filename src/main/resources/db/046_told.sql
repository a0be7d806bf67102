-- What was told long ago is forgotten a little at a time, and found without looking at all that was told.

CREATE INDEX alert_told_at ON alert (told) WHERE told IS NOT NULL;
