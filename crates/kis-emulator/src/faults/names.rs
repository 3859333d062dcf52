//! The names of the faults, with what each does, for people.

/// Every fault and what it does.
pub const NAMES: &[(&str, &str)] = &[
    (
        "lose-request",
        "the call never reaches the venue, the line breaks",
    ),
    ("lose-answer", "the call is carried out, the line breaks"),
    (
        "html",
        "the call is carried out and answered with a page of HTML",
    ),
    ("empty", "the call is carried out and answered with nothing"),
    (
        "truncate",
        "the call is carried out, its answer is cut in the middle",
    ),
    ("throttle", "the call is refused with EGW00201"),
    ("ledger-throttle", "the call is refused with EGW00215"),
    (
        "ledger-throttle-after",
        "the call is carried out and refused with EGW00215 all the same",
    ),
    ("temporary", "the call is refused with EGW00302"),
    (
        "temporary-after",
        "the call is carried out and answered with EGW00302",
    ),
    ("token-expired", "the call is refused with EGW00123"),
    ("token-invalid", "the call is refused with EGW00121"),
    ("token-too-soon", "the token call is refused with EGW00133"),
    (
        "answer-late",
        "the call is carried out and answered after ms milliseconds",
    ),
    (
        "execute-late",
        "the line breaks at once, the call is carried out after ms milliseconds",
    ),
    ("cut", "every WebSocket line breaks"),
    (
        "cut-and-hold",
        "every WebSocket line breaks, and its slot stays taken as after an unclean drop",
    ),
    (
        "silence",
        "sessions stay connected and get nothing, until it is ended with off",
    ),
    (
        "down",
        "every request and new line is dropped, until it is ended with off",
    ),
    (
        "refuse-notices",
        "registrations of own executions are refused, until it is ended with off",
    ),
    ("revoke-tokens", "every token is invalid, a new one helps"),
    (
        "kill-tokens",
        "every token is invalid, and the same one is handed out again",
    ),
    ("forget-approvals", "every approval key is invalid"),
    (
        "ledger-text-after",
        "the call is carried out and refused with EGW00201 under the ledger's text",
    ),
    (
        "maintenance",
        "the call is answered with HTTP 503 and a page of HTML",
    ),
    (
        "no-words",
        "the call is refused with HTTP 500 and a blank head",
    ),
    ("routing", "the call is refused with EGW00202"),
    (
        "lose-notice",
        "the next notice of an own execution never comes, on a healthy line",
    ),
    (
        "odd-rows",
        "lists of orders and holdings show rows of other products and blank ones, until it is ended with off",
    ),
    (
        "short-rows",
        "the list of orders shows a part of each open order as the whole, until it is ended with off",
    ),
    (
        "credit-lots",
        "a holding is shown with a second lot on credit, until it is ended with off",
    ),
    (
        "other-branch",
        "own notices name another branch than the answers, until it is ended with off",
    ),
    (
        "twin-number",
        "each own notice is followed by one of another branch's order of the same number, until it is ended with off",
    ),
    (
        "slow",
        "every answer comes ms milliseconds late, until it is ended with off",
    ),
    (
        "echo",
        "every text of an answer holds the whole request with its keys, until it is ended with off",
    ),
    (
        "refuse",
        "the call is refused with --code, --text and --rt-cd (1), on HTTP --status (200)",
    ),
    (
        "refuse-after",
        "the call is carried out and refused so all the same",
    ),
    (
        "fail",
        "the call is answered with HTTP --status (502) and a --body: html, text, empty, null or blank-head",
    ),
    (
        "fail-after",
        "the call is carried out and answered so all the same",
    ),
    (
        "data-changed",
        "a further page of the list is refused: what was read has changed, ask anew",
    ),
    (
        "repeat-pages",
        "a list shows its first page again and again and says that more follows, until it is ended with off",
    ),
    (
        "double-rows",
        "lists of orders and holdings show their first row twice, until it is ended with off",
    ),
    (
        "hide-rows",
        "lists of orders and holdings show no row beside their sums, until it is ended with off",
    ),
    (
        "hide-orders",
        "the list of orders is empty, until it is ended with off",
    ),
    (
        "no-limits",
        "the price limits of every issue are shown as 0, until it is ended with off",
    ),
    (
        "fund-ticks",
        "every issue is shown as an ETF and trades on its ticks, until it is ended with off",
    ),
    (
        "old-days",
        "lists of orders of earlier days are refused with EGW00302, until it is ended with off",
    ),
    (
        "repeat-notice",
        "the next notice of an own execution comes twice",
    ),
    (
        "delay-notice",
        "the next notice of an own execution comes ms milliseconds late",
    ),
    (
        "truncate-notice",
        "the first half of the next notice of an own execution comes",
    ),
    (
        "garble-notice",
        "the next notice of an own execution cannot be decrypted",
    ),
    (
        "cut-in-notice",
        "the first half of the next notice of an own execution comes, then the line breaks",
    ),
    (
        "stray-notice",
        "a notice tells of a fill of an order that no list shows",
    ),
    (
        "odd-notice",
        "a notice tells of a fill of another product, which is no issue here",
    ),
    (
        "stray-cancel",
        "notices confirm cancels of others' orders, of another issue or side, that name an open order of ours as theirs",
    ),
    (
        "refuse-late",
        "the exchange refuses the oldest open order of which nothing is filled, after it was taken",
    ),
    (
        "slow-hour",
        "for an hour every answer comes 5 to 12 seconds late, or until it is ended with off",
    ),
    (
        "control-characters",
        "every text of an answer holds characters that a terminal obeys, until it is ended with off",
    ),
    (
        "hungry-key",
        "another program of the key takes every other turn: such a call is refused with EGW00201, until it is ended with off",
    ),
    ("heal", "nothing goes wrong any more"),
];
