-- Until when a topic is silent because somebody said "not now".
ALTER TABLE subscription ADD COLUMN snoozed INTEGER;
