"""python-kis 2.1.6, unmodified: only the constants of its base URLs are set.

Its known behaviour is asserted, not worked around: it reads records of 46, 59 and 23 columns and drops
others, and asks for an approval key at every subscription.
"""

import datetime
import time

import pykis.client.websocket
import pykis.kis

from pykis import PyKis

from common import Settings, Suite, until

SYMBOL = "005930"


def main():
    settings = Settings()
    suite = Suite("python-kis")
    pykis.kis.REAL_DOMAIN = settings.rest
    pykis.client.websocket.WEBSOCKET_REAL_DOMAIN = settings.websocket
    client = lambda app_key: PyKis(
        id=settings.hts_id,
        account=settings.account,
        appkey=app_key,
        secretkey=settings.app_secret,
        keep_token=False,
    )
    kis = client(settings.app_key)
    stock = kis.stock(SYMBOL)
    quote = suite.step("token and price", stock.quote)
    assert quote.close > 0 and quote.symbol == SYMBOL
    end = settings.market_day()
    start = end - datetime.timedelta(days=45)
    assert suite.step("chart", lambda: len(stock.chart(start=start, end=end, period="day").bars)) > 20
    assert suite.step("minute chart", lambda: len(stock.day_chart(start=datetime.time(9, 30)).bars)) > 5
    book = stock.orderbook()
    suite.step("book", lambda: (book.bids[0].price, book.asks[0].price))
    assert book.asks[0].price > book.bids[0].price
    account = kis.account()
    balance = suite.step("balance", lambda: account.balance(country="KR"))
    assert [(it.symbol, it.qty) for it in balance.stocks] == [(SYMBOL, 10)], balance
    suite.step("balance of both markets", account.balance)
    power = suite.step("buying power", lambda: account.orderable_amount("KRX", SYMBOL, price=int(quote.close)))
    assert power.qty > 0

    prints, books, notices = [], [], []
    keep = [
        stock.on("price", lambda _sender, event: prints.append(event.response)),
        stock.on("orderbook", lambda _sender, event: books.append(event.response)),
        account.on("execution", lambda _sender, event: notices.append(event.response)),
    ]
    tick = suite.step("real-time prints", lambda: until("a print", lambda: prints and prints[0]))
    assert tick.symbol == SYMBOL and tick.price > 0
    suite.step("real-time book", lambda: until("a book", lambda: books and books[0]))

    low = int(book.bids[0].price) * 9 // 10 // 500 * 500
    order = suite.step("buy", lambda: stock.buy(price=low, qty=1))
    listed = lambda: [
        it for it in account.pending_orders(country="KR") if it.order_number.number == order.number
    ]
    suite.step("list", lambda: until("the order", listed))
    changed = suite.step("amend", lambda: order.modify(price=low - 500))
    suite.step("cancel", changed.cancel)
    until("an empty list", lambda: not account.pending_orders(country="KR").orders)
    bought = suite.step("buy at market", lambda: stock.buy(qty=1))
    of_it = lambda: [it for it in notices if it.order_number.number == bought.number]
    suite.step("own executions", lambda: until("an execution", of_it)[0])
    # Notices carry no date: the market's day may be another one than this machine's.
    day = settings.market_day()
    today = lambda: account.daily_orders(start=day, end=day, country="KR")
    done = lambda: [it for it in today() if it.order_number.number == bought.number]
    suite.step("today's executions", lambda: until("the order", done)[0])
    for ticket in keep:
        ticket.unsubscribe()
    kis.close()

    wide = []
    other = client(settings.other_key)
    ticket = other.stock(SYMBOL).on("price", lambda _sender, event: wide.append(event.response))
    time.sleep(4)
    ticket.unsubscribe()
    other.close()
    assert suite.step("newer records are dropped", lambda: len(wide)) == 0
    suite.end(
        [
            "token and price", "chart", "minute chart", "book", "balance",
            "balance of both markets", "buying power", "real-time prints", "real-time book", "buy",
            "list", "amend", "cancel", "buy at market", "own executions", "today's executions",
            "newer records are dropped",
        ]
    )


if __name__ == "__main__":
    main()
