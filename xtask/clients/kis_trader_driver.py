"""kis-trader 0.12.2, unmodified: only its table of base URLs points to the emulator.

Its known defect is asserted, not worked around: records of 46, 59 and 23 columns are dropped.
"""

import datetime
import time

import kis_trader._internal._endpoints as endpoints
from kis_trader import KISClient

from common import Settings, Suite, until

SYMBOL = "005930"


def main():
    settings = Settings()
    suite = Suite("kis-trader")
    endpoints._BASE_URL_BY_ENVIRONMENT["real"] = settings.rest
    endpoints._WEBSOCKET_URL_BY_ENVIRONMENT["real"] = settings.websocket
    client = lambda app_key: KISClient(
        app_key=app_key,
        app_secret=settings.app_secret,
        account=settings.account,
        environment="real",
        hts_id=settings.hts_id,
        token_cache_dir=settings.directory,
    )
    kis = client(settings.app_key)
    stock = kis.domestic.stock(SYMBOL)
    price = suite.step("token and price", lambda: stock.quote().current_price)
    assert price > 0
    today = settings.market_day()
    month = (today - datetime.timedelta(days=45)).strftime("%Y%m%d")
    bars = suite.step("chart", lambda: len(stock.bars(start=month, end=today.strftime("%Y%m%d"))))
    assert bars > 20
    assert suite.step("minute chart", lambda: len(stock.bars("1m", max_bars=3))) == 3
    book = stock.order_book()
    suite.step("book", lambda: (book.bids[0].price, book.asks[0].price))
    assert book.asks[0].price > book.bids[0].price and len(book.asks) == 10
    assert suite.step("last prints", lambda: len(stock.trades())) > 0
    held = suite.step("balance", lambda: kis.account.domestic.positions())
    assert [(position.symbol, position.quantity) for position in held] == [(SYMBOL, 10)], held
    money = kis.account.domestic.balance()
    assert suite.step("buying power", lambda: stock.buyable().cash_buyable_amount) > 0, money

    prints, books, notices = [], [], []
    stream = kis.realtime()
    stream.domestic.stock(SYMBOL).trades(on=prints.append)
    stream.domestic.stock(SYMBOL).order_book(on=books.append)
    stream.domestic.execution_notices.stock(settings.hts_id, on=notices.append)
    stream.start()
    tick = suite.step("real-time prints", lambda: until("a print", lambda: prints and prints[0]))
    assert tick.symbol == SYMBOL and tick.current_price > 0
    suite.step("real-time book", lambda: until("a book", lambda: books and books[0]))

    low = int(book.bids[0].price) * 9 // 10 // 500 * 500
    placed = suite.step("buy", lambda: stock.buy(quantity=1, limit_price=low))
    is_open = lambda order: order.order_id == placed.order_id and order.cancelable_quantity == 1
    listed = lambda: [order for order in kis.orders.open_orders().domestic if is_open(order)]
    suite.step("list", lambda: until("the order", listed))
    suite.step("cancel", lambda: kis.orders.cancel(placed.client_order_id))
    until("an empty list", lambda: not listed())
    bought = suite.step("buy at market", lambda: stock.buy(quantity=1))
    fills = lambda: [it for it in notices if it.fill_status == "2" and it.order_id == bought.order_id]
    fill = suite.step("own executions", lambda: until("a fill", fills)[0])
    assert fill.filled_quantity == 1 and fill.filled_price > 0
    # Its own stop waits for a future that its loop has already left behind.
    stream.stop(timeout=0.5)

    narrow = []
    other = client(settings.other_key).realtime()
    other.domestic.stock(SYMBOL).trades(on=narrow.append)
    other.start()
    time.sleep(4)
    other.stop(timeout=0.5)
    assert suite.step("older records are dropped", lambda: len(narrow)) == 0
    suite.end(
        [
            "token and price", "chart", "minute chart", "book", "last prints", "balance",
            "buying power", "real-time prints", "real-time book", "buy", "list", "cancel",
            "buy at market", "own executions", "older records are dropped",
        ]
    )


if __name__ == "__main__":
    main()
