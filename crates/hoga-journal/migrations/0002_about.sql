-- Which events are about what: an index from the events alone, outside their chain. How far it
-- reaches stands in the settings; events behind that are looked through.
CREATE TABLE about (
    name TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    PRIMARY KEY (name, sequence)
);
