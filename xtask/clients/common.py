"""What every driver shares: its settings, and checks that say what was seen."""

import datetime
import json
import os
import sys
import time


class Settings:
    """The emulator's addresses and the app key of this driver, from the environment."""

    def __init__(self):
        self.rest = os.environ["KIS_REST_BASE_URL"]
        self.websocket = os.environ["KIS_WS_URL"].removesuffix("/tryitout")
        self.app_key = os.environ["KIS_APP_KEY"]
        # A second key of the same account that gets records of other widths.
        self.other_key = os.environ["OTHER_APP_KEY"]
        self.app_secret = os.environ["KIS_APP_SECRET"]
        self.account = os.environ["KIS_ACCOUNT_NO"]
        self.hts_id = os.environ["KIS_HTS_ID"]
        self.directory = os.environ["CLIENT_DIRECTORY"]
        self.ahead = int(os.environ["HOGA_CLOCK"].removesuffix("s"))

    def market_day(self):
        """The day in Seoul by the market's clock, which is not this machine's."""
        seoul = datetime.timezone(datetime.timedelta(hours=9))
        return (datetime.datetime.now(seoul) + datetime.timedelta(seconds=self.ahead)).date()


class Suite:
    """Steps with a name each; the first one that fails ends the run."""

    def __init__(self, client):
        self.client = client
        self.passed = []

    def step(self, name, run):
        try:
            seen = run()
        except Exception as error:
            print(f"{self.client}: {name}: {type(error).__name__}: {error}", file=sys.stderr)
            raise
        self.passed.append(name)
        print(f"{self.client}: {name}: {seen}", flush=True)
        return seen

    def end(self, expected):
        missing = [name for name in expected if name not in self.passed]
        if missing:
            raise SystemExit(f"{self.client}: not run: {', '.join(missing)}")
        print(json.dumps({"client": self.client, "passed": self.passed}), flush=True)


def until(what, look, seconds=15.0):
    """Waits for something to be there; an accepted order is not visible at once."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"{what} was not there after {seconds} s")
        time.sleep(0.2)
