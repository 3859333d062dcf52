-- What the log told up to an event, so that a start reads what came later alone: made from the events,
-- outside their chain, and worth what its mark proves.
CREATE TABLE snapshots (
    sequence BIGINT PRIMARY KEY,
    hash TEXT NOT NULL,
    program TEXT NOT NULL,
    payload TEXT NOT NULL,
    mark TEXT NOT NULL
);
