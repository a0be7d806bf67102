-- Who was told of a story, for what its outlets take back may name nothing any more of what was followed.

CREATE INDEX alert_story ON alert (story) WHERE told IS NOT NULL;
