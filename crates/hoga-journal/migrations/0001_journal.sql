CREATE TABLE journal (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    environment TEXT NOT NULL,
    account TEXT NOT NULL,
    account_digest TEXT NOT NULL
);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- One row an order, as it stands after the last event; events are the truth.
CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    trading_day TEXT,
    branch TEXT,
    number TEXT,
    symbol TEXT NOT NULL,
    side TEXT NOT NULL,
    order_type TEXT NOT NULL,
    quantity TEXT NOT NULL,
    status TEXT NOT NULL,
    filled TEXT NOT NULL,
    filled_amount TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);

-- Append-only and hash-chained.
CREATE TABLE events (
    sequence BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    order_after TEXT,
    hash TEXT NOT NULL
);
