"""mojito2 0.1.6, unmodified: only its base URLs are set.

Orders go with a hashkey and under the old ids. Its known defect is asserted, not worked around: the
feed's process ends, without an error, at the first refused registration.
"""

import datetime
import os

import mojito
from mojito import koreainvestment

from common import Settings, Suite, until

SYMBOL = "005930"


def point_to(settings):
    """Sets the base URLs: the REST one of each class, and the one that the feed connects to."""

    def set_base_url(self, mock=True):
        self.base_url = settings.rest

    mojito.KoreaInvestment.set_base_url = set_base_url
    connect = koreainvestment.websockets.connect
    koreainvestment.websockets.connect = lambda _uri, **rest: connect(settings.websocket, **rest)


def main():
    settings = Settings()
    suite = Suite("mojito2")
    # It keeps its token in the working directory.
    os.chdir(settings.directory)
    point_to(settings)
    broker = mojito.KoreaInvestment(
        api_key=settings.app_key, api_secret=settings.app_secret, acc_no=settings.account
    )
    answer = suite.step("token and price", lambda: broker.fetch_price(SYMBOL))
    price = int(answer["output"]["stck_prpr"])
    end = settings.market_day()
    start = end - datetime.timedelta(days=45)
    days = {"start_day": start.strftime("%Y%m%d"), "end_day": end.strftime("%Y%m%d")}
    bars = suite.step("chart", lambda: len(broker.fetch_ohlcv(SYMBOL, **days)["output2"]))
    assert bars > 20
    # It pages back to the open, from the hour of this machine's clock unless told.
    ten = lambda: broker.fetch_today_1m_ohlcv(SYMBOL, to="095900")
    assert suite.step("minute chart", lambda: len(ten()["output2"])) > 50
    balance = suite.step("balance", broker.fetch_balance)
    held = [(row["pdno"], row["hldg_qty"]) for row in balance["output1"]]
    assert held == [(SYMBOL, "10")], held
    power = suite.step("buying power", lambda: broker.check_buy_order(SYMBOL, price, "00"))
    assert int(power["output"]["max_buy_qty"]) > 0

    def start_feed(app_key, symbols, user):
        feed = mojito.KoreaInvestmentWS(
            app_key, settings.app_secret, ["H0STCNT0", "H0STASP0"], symbols, user_id=user
        )
        feed.base_url = settings.rest
        feed.start()
        return feed

    feed = start_feed(settings.app_key, [SYMBOL], settings.hts_id)
    seen = {}

    def heard(kind):
        while kind not in seen:
            name, data = feed.queue.get(timeout=15)
            seen.setdefault(name, data)
        return seen[kind]

    tick = suite.step("real-time prints", lambda: heard("체결"))
    assert tick["유가증권단축종목코드"] == SYMBOL and int(tick["주식현재가"]) > 0
    book = suite.step("real-time book", lambda: heard("호가"))
    assert int(book["매도호가01"]) > int(book["매수호가01"])

    low = int(book["매수호가01"]) * 9 // 10 // 500 * 500
    bought = suite.step("buy", lambda: broker.create_limit_buy_order(SYMBOL, low, 1))
    assert bought["rt_cd"] == "0", bought
    number = bought["output"]["ODNO"]
    asked = {
        "CTX_AREA_FK100": "", "CTX_AREA_NK100": "", "INQR_DVSN_1": "0", "INQR_DVSN_2": "0",
    }
    listed = lambda: [
        row for row in broker.fetch_open_order(asked)["output"] if row["odno"] == number
    ]
    row = suite.step("list", lambda: until("the order", listed)[0])
    assert row["psbl_qty"] == "1"
    cancelled = suite.step(
        "cancel",
        lambda: broker.cancel_order(bought["output"]["KRX_FWDG_ORD_ORGNO"], number, 1, True),
    )
    assert cancelled["rt_cd"] == "0", cancelled
    until("an empty list", lambda: not listed())
    notice = suite.step("own executions", lambda: heard("체잔"))
    assert notice["주문번호"] == number and notice["체결여부"] == "1"
    feed.terminate()

    twice = start_feed(settings.other_key, [SYMBOL, SYMBOL], None)
    twice.join(timeout=15)
    code = suite.step("a second registration ends the feed", lambda: twice.exitcode)
    assert code == 0, code
    suite.end(
        [
            "token and price", "chart", "minute chart", "balance", "buying power",
            "real-time prints", "real-time book", "buy", "list", "cancel", "own executions",
            "a second registration ends the feed",
        ]
    )


if __name__ == "__main__":
    main()
