-- A topic keeps only what was chosen for it of its schedule, as in "daily 08:00;;", and the rest is as its chat says. Until
-- now all was kept with the first choice: no quiet hours, and weekends, were rarely chosen and mostly nobody's choice.

UPDATE subscription SET schedule = replace(replace(schedule, ';-;', ';;'), ';true', ';') WHERE schedule IS NOT NULL;
