"""A minimal KIS live-personality server on loopback, written only from the facts in shared/kis.

It is a second opinion for the KIS client: it shares no code, fixture or author with it. It is not an
exchange and not an emulator: the book never moves, only own orders trade against it, every hour is regular
session, and only the calls below exist. Keys, account and name are made up.
"""
import argparse, asyncio, base64, hashlib, json, random, re, secrets, signal, string, time, uuid
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

from aiohttp import WSMsgType, web
from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

KST = timezone(timedelta(hours=9))
APP_KEY = "PS" + hashlib.sha256(b"independent appkey").hexdigest()[:34]
APP_SECRET = base64.b64encode(b"".join(hashlib.sha512(bytes([i])).digest() for i in range(3)))[:178].decode() + "=="
CANO, PRDT, HTS_ID, BRANCH = "50000009", "01", "independent", "03930"
START_CASH = 100_000_000
CALLS_PER_SECOND, MAX_REGISTRATIONS = 18, 41
QUIET, PONG_LIMIT = 10.0, 20.0
Q, T = "/uapi/domestic-stock/v1/quotations/", "/uapi/domestic-stock/v1/trading/"

PRICE_FIELDS = """iscd_stat_cls_code marg_rate rprs_mrkt_kor_name new_hgpr_lwpr_cls_code bstp_kor_isnm temp_stop_yn
oprc_rang_cont_yn clpr_rang_cont_yn crdt_able_yn grmn_rate_cls_code elw_pblc_yn stck_prpr prdy_vrss prdy_vrss_sign
prdy_ctrt acml_tr_pbmn acml_vol prdy_vrss_vol_rate stck_oprc stck_hgpr stck_lwpr stck_mxpr stck_llam stck_sdpr
wghn_avrg_stck_prc hts_frgn_ehrt frgn_ntby_qty pgtr_ntby_qty pvt_scnd_dmrs_prc pvt_frst_dmrs_prc pvt_pont_val
pvt_frst_dmsp_prc pvt_scnd_dmsp_prc dmrs_val dmsp_val cpfn rstc_wdth_prc stck_fcam stck_sspr aspr_unit
hts_deal_qty_unit_val lstn_stcn hts_avls per pbr stac_month vol_tnrt eps bps d250_hgpr d250_hgpr_date
d250_hgpr_vrss_prpr_rate d250_lwpr d250_lwpr_date d250_lwpr_vrss_prpr_rate stck_dryy_hgpr dryy_hgpr_vrss_prpr_rate
dryy_hgpr_date stck_dryy_lwpr dryy_lwpr_vrss_prpr_rate dryy_lwpr_date w52_hgpr w52_hgpr_vrss_prpr_ctrt w52_hgpr_date
w52_lwpr w52_lwpr_vrss_prpr_ctrt w52_lwpr_date whol_loan_rmnd_rate ssts_yn stck_shrn_iscd fcam_cnnm cpfn_cnnm
apprch_rate frgn_hldn_qty vi_cls_code ovtm_vi_cls_code last_ssts_cntg_qty invt_caful_yn mrkt_warn_cls_code
short_over_yn sltr_yn mang_issu_cls_code"""
INFO_FIELDS = """pdno prdt_type_cd prdt_name prdt_name120 prdt_abrv_name prdt_eng_name prdt_eng_name120
prdt_eng_abrv_name mket_id_cd scty_grp_id_cd excg_dvsn_cd setl_mmdd lstg_stqt lstg_cptl_amt cpta papr issu_pric
kospi200_item_yn scts_mket_lstg_dt scts_mket_lstg_abol_dt kosdaq_mket_lstg_dt kosdaq_mket_lstg_abol_dt
frbd_mket_lstg_dt frbd_mket_lstg_abol_dt reits_kind_cd etf_dvsn_cd oilf_fund_yn idx_bztp_lcls_cd idx_bztp_mcls_cd
idx_bztp_scls_cd idx_bztp_lcls_cd_name idx_bztp_mcls_cd_name idx_bztp_scls_cd_name stck_kind_cd mfnd_opng_dt
mfnd_end_dt dpsi_erlm_cncl_dt etf_cu_qty std_pdno dpsi_aptm_erlm_yn etf_txtn_type_cd etf_type_cd lstg_abol_dt
nwst_odst_dvsn_cd sbst_pric thco_sbst_pric thco_sbst_pric_chng_dt tr_stop_yn admn_item_yn thdt_clpr bfdy_clpr
clpr_chng_dt std_idst_clsf_cd std_idst_clsf_cd_name ocr_no crfd_item_yn elec_scty_yn issu_istt_cd
etf_chas_erng_rt_dbnb etf_etn_ivst_heed_item_yn stln_int_rt_dvsn_cd frnr_psnl_lmt_rt lstg_rqsr_issu_istt_cd
lstg_rqsr_item_cd trst_istt_issu_istt_cd cptt_trad_tr_psbl_yn nxt_tr_stop_yn"""
CCLD_FIELDS = """ord_dt ord_gno_brno odno orgn_odno ord_dvsn_name sll_buy_dvsn_cd sll_buy_dvsn_cd_name pdno prdt_name
ord_qty ord_unpr ord_tmd tot_ccld_qty avg_prvs cncl_yn tot_ccld_amt loan_dt ordr_empno ord_dvsn_cd cncl_cfrm_qty
rmn_qty rjct_qty ccld_cndt_name inqr_ip_addr cpbc_ordp_ord_rcit_dvsn_cd cpbc_ordp_infm_mthd_dvsn_cd infm_tmd
ctac_tlno prdt_type_cd excg_dvsn_cd cpbc_ordp_mtrl_dvsn_cd ord_orgno rsvn_ord_end_dt excg_id_dvsn_cd stpm_cndt_pric
stpm_efct_occr_dtmd"""
OPEN_FIELDS = """ord_gno_brno odno orgn_odno ord_dvsn_name pdno prdt_name rvse_cncl_dvsn_name ord_qty ord_unpr ord_tmd
tot_ccld_qty tot_ccld_amt psbl_qty sll_buy_dvsn_cd ord_dvsn_cd mgco_aptm_odno excg_dvsn_cd excg_id_dvsn_cd
excg_id_dvsn_name stpm_cndt_pric stpm_efct_occr_yn"""
HOLDING_FIELDS = """pdno prdt_name trad_dvsn_name bfdy_buy_qty bfdy_sll_qty thdt_buyqty thdt_sll_qty hldg_qty
ord_psbl_qty pchs_avg_pric pchs_amt prpr evlu_amt evlu_pfls_amt evlu_pfls_rt evlu_erng_rt loan_dt loan_amt
stln_slng_chgs expd_dt fltt_rt bfdy_cprs_icdc item_mgna_rt_name grta_rt_name sbst_pric stck_loan_unpr"""
CASH_FIELDS = """dnca_tot_amt nxdy_excc_amt prvs_rcdl_excc_amt cma_evlu_amt bfdy_buy_amt thdt_buy_amt
nxdy_auto_rdpt_amt bfdy_sll_amt thdt_sll_amt d2_auto_rdpt_amt bfdy_tlex_amt thdt_tlex_amt tot_loan_amt scts_evlu_amt
tot_evlu_amt nass_amt fncg_gld_auto_rdpt_yn pchs_amt_smtl_amt evlu_amt_smtl_amt evlu_pfls_smtl_amt
tot_stln_slng_chgs bfdy_tot_asst_evlu_amt asst_icdc_amt asst_icdc_erng_rt"""
EMPTY_BY_DEFAULT = re.compile(r"(_name|_name120|_dt|_cd|_code|_dtmd|_tlno|_cnnm|_mmdd|_tmd|_no|_odno|odno|_month)$")


def row(fields, **known):
    """Exactly the listed fields as text; what is not known is 'N', '' or '0' by the kind of its name."""
    blank = lambda f: "N" if f.endswith("_yn") else "" if EMPTY_BY_DEFAULT.search(f) else "0"
    out = {f: blank(f) for f in fields.split()}
    return out | {k: str(v) for k, v in known.items() if k in out}


def number(value):
    return str(int(value)) if value == int(value) else f"{value:.4f}"


def tick(price):
    for below, size in ((2000, 1), (5000, 5), (20000, 10), (50000, 50), (200000, 100), (500000, 500)):
        if price < below:
            return size
    return 1000


def fee(amount):
    return (amount * 14 + 500_000) // 1_000_000 * 10  # 0.014 %, to the nearest 10 won


class Refused(Exception):
    def __init__(self, code, text, rt_cd="7", status=200, **extra):
        self.body = {"rt_cd": rt_cd, "msg_cd": code, "msg1": text, **extra}
        self.status = status


def gateway(code, text, **extra):
    return Refused(code, text, "1", 500, **extra)


class Clock:
    def __init__(self, start):
        self.start, self.zero = start, time.monotonic()

    def now(self):
        return self.start + timedelta(seconds=time.monotonic() - self.zero)

    def day(self):
        return f"{self.now():%Y%m%d}"

    def hour(self):
        return f"{self.now():%H%M%S}"

    def http_date(self):
        return format_datetime(self.now().astimezone(timezone.utc), usegmt=True)


class Issue:
    def __init__(self, code, name, full_name, isin, base, clock):
        self.code, self.name, self.full_name, self.isin, self.base, self.clock = code, name, full_name, isin, base, clock
        step = tick(base)
        self.asks = [(base + step * i, 1000 + 137 * i) for i in range(1, 11)]
        self.bids = [(base - step * i, 900 + 151 * i) for i in range(1, 11)]
        self.upper = base * 13 // 10 // tick(base * 13 // 10) * tick(base * 13 // 10)
        self.lower = -(-base * 7 // 10 // tick(base * 7 // 10)) * tick(base * 7 // 10)
        self.last, self.high, self.low = base, self.asks[0][0], self.bids[0][0]
        self.volume, self.amount = 1_000_000, 1_000_000 * base
        self.count, self.sum = {"1": 4000, "5": 4100}, {"1": 490_000, "5": 510_000}

    def total(self, side):
        return sum(q for _, q in side)

    def change(self, against=None):
        diff = self.last - (against or self.base)
        sign = "3" if not diff else "1" if self.last == self.upper else "4" if self.last == self.lower else "2" if diff > 0 else "5"
        return sign, diff, diff * 100 / (against or self.base)

    def trade(self, price, qty, aggressor):
        """One print; aggressor 1 buy, 5 sell. Gives its H0STCNT0 record of 47 columns."""
        self.last, self.high, self.low = price, max(self.high, price), min(self.low, price)
        self.volume, self.amount = self.volume + qty, self.amount + qty * price
        self.count[aggressor] += 1
        self.sum[aggressor] += qty
        sign, diff, rate = self.change()
        extremes = []
        for hour, level in (("090000", self.base), ("091530", self.high), ("093010", self.low)):
            s, d, _ = self.change(level)
            extremes += [hour, s, d]
        return [self.code, self.clock.hour(), price, sign, diff, f"{rate:.2f}", f"{self.amount / self.volume:.2f}",
                self.base, self.high, self.low, self.asks[0][0], self.bids[0][0], qty, self.volume, self.amount,
                self.count["5"], self.count["1"], self.count["1"] - self.count["5"],
                f"{self.sum['1'] * 100 / self.sum['5']:.2f}", self.sum["5"], self.sum["1"], aggressor,
                f"{self.sum['1'] / self.volume:.2f}", "53.70", *extremes, self.clock.day(), "20", "N",
                self.asks[0][1], self.bids[0][1], self.total(self.asks), self.total(self.bids), "0.20",
                1_950_000, f"{self.volume * 100 / 1_950_000:.2f}", "0", "", self.base, "2"]

    def book_record(self):
        columns = [self.code, self.clock.hour(), "0"]
        for part in (0, 1):
            columns += [level[part] for level in self.asks] + [level[part] for level in self.bids]
        # outside auctions the expected price block is 0 with -previous close and -100 %
        return columns + [self.total(self.asks), self.total(self.bids), 0, 0, 0, 0, 457236, -self.base, "5", "-100.00",
                          self.volume, 0, 0, 0, 0, "0", (self.asks[0][0] + self.bids[0][0]) // 2, 4831, "2", "2"]


@dataclass
class Order:
    odno: str
    parent: str
    kind: str  # 0 new, 1 amend, 2 cancel: RCTF_CLS
    side: str  # 01 sell, 02 buy
    issue: Issue
    dvsn: str
    qty: int
    price: int
    venue: str
    at: datetime
    visible: float
    filled: int = 0
    amount: int = 0
    cancelled: int = 0
    moved: int = 0

    @property
    def left(self):
        return self.qty - self.filled - self.cancelled - self.moved

    def label(self):
        return ("현금매도" if self.side == "01" else "현금매수") + {"0": "", "1": "정정", "2": "취소"}[self.kind]

    def notice(self, clock, qty, price, executed, accepted):
        """The 26 columns of H0STCNI0. A fill says kind 00 even for a market order, as captured."""
        return [HTS_ID, CANO + PRDT, self.odno, self.parent, self.side, self.kind, "00" if executed == "2" else self.dvsn,
                "0", self.issue.code, f"{qty:010}", f"{price:09}", clock.hour(), "0", executed, accepted, BRANCH,
                f"{self.qty:09}", "INDEPENDENT", "", {"KRX": "1", "NXT": "2", "SOR": "3"}[self.venue], "Y", "", "10", "",
                self.issue.name, f"{self.price:09}" if executed == "2" else ""]


class Account:
    def __init__(self, clock, issues):
        self.clock, self.issues, self.orders = clock, issues, []
        self.held = {"005930": [10, 690_000]}  # quantity, cost
        self.next = random.randrange(300, 3000)

    def traded(self, side, code=None, attr="amount"):
        return sum(getattr(o, attr) for o in self.orders if o.side == side and code in (None, o.issue.code))

    def fees(self):
        return sum(fee(o.amount) for o in self.orders)

    @staticmethod
    def need(order_price, issue, dvsn, qty):
        amount = qty * (issue.upper if dvsn == "01" else order_price)  # market buys reserve at the upper limit
        return amount + fee(amount)

    def reserved(self):
        return sum(self.need(o.price, o.issue, o.dvsn, o.left) for o in self.orders if o.side == "02" and o.left)

    def settled_cash(self):
        return START_CASH - self.traded("02") + self.traded("01") - self.fees()

    def buying_power(self):
        return self.settled_cash() - self.reserved()

    def sellable(self, code):
        return self.held.get(code, [0])[0] - sum(o.left for o in self.orders if o.side == "01" and o.issue.code == code)

    def check_price(self, issue, dvsn, price, venue):
        if dvsn not in ("00", "01"):
            raise Refused("APBK0963", "주문구분코드 오류 입니다.")
        if venue not in ("KRX", "NXT", "SOR"):
            raise Refused("APBK9999", "거래소ID구분코드 오류 입니다.")
        if dvsn == "01":
            if venue == "NXT":
                raise Refused("APBK1943", "시장가호가불가로 주문이 불가합니다.")
            if price:
                raise Refused("APBK9999", "시장가 주문은 주문단가가 0 이어야 합니다.")
        elif price <= 0 or price % tick(price):
            # no live code was ever captured for these two: an unknown code makes the client read the text
            raise Refused("APBK9999", "주식주문호가단위 오류입니다.")
        elif not issue.lower <= price <= issue.upper:
            raise Refused("APBK9999", "상/하한가 오류")

    def add(self, **fields):
        self.next += random.randrange(1, 9)
        order = Order(odno=f"{self.next * 100:010}", at=self.clock.now(),
                      visible=time.monotonic() + random.uniform(1.0, 3.0), **fields)
        self.orders.append(order)
        return order

    def execute(self, order):
        """Trade what reaches the book; the fills as (quantity, price)."""
        buy = order.side == "02"
        fills = []
        for price, size in order.issue.asks if buy else order.issue.bids:
            if not order.left or order.dvsn == "00" and (order.price < price if buy else order.price > price):
                break
            take = min(order.left, size)
            for n in (take // 2, take - take // 2) if not fills and order.qty > 5 and take > 1 else (take,):
                order.filled, order.amount = order.filled + n, order.amount + n * price
                held = self.held.setdefault(order.issue.code, [0, 0])
                cost = n * price if buy else -(held[1] * n // held[0])
                held[0], held[1] = held[0] + (n if buy else -n), held[1] + cost
                fills.append((n, price))
        return fills

    def place(self, b, side):
        issue = self.issues.get(b["PDNO"])
        if not issue:
            raise Refused("APBK0656", "해당종목정보가 없습니다")
        qty, price, venue = whole(b, "ORD_QTY"), whole(b, "ORD_UNPR"), b.get("EXCG_ID_DVSN_CD") or "KRX"
        self.check_price(issue, b["ORD_DVSN"], price, venue)
        if qty < 1:
            raise Refused("APMP0001", "주문수량은(는) 필수입력 항목입니다")
        if side == "02" and self.need(price, issue, b["ORD_DVSN"], qty) > self.buying_power():
            raise Refused("APBK0952", "주문가능금액을 초과 했습니다")
        if side == "01" and qty > self.sellable(issue.code):
            raise Refused("APBK0400", "주문 가능한 수량을 초과했습니다")
        return self.add(parent="", kind="0", side=side, issue=issue, dvsn=b["ORD_DVSN"], qty=qty, price=price, venue=venue)

    def change(self, b):
        cancel = {"01": False, "02": True}.get(b["RVSE_CNCL_DVSN_CD"])
        if cancel is None or b["QTY_ALL_ORD_YN"] not in ("Y", "N"):
            raise Refused("APMP0001", "정정취소구분코드은(는) 필수입력 항목입니다")
        old = next((o for o in self.orders if o.odno == b["ORGN_ODNO"]), None)
        venue = b.get("EXCG_ID_DVSN_CD") or "KRX"
        if not old or not old.left or venue != old.venue or b["KRX_FWDG_ORD_ORGNO"].strip() not in ("", BRANCH):
            raise Refused("APBK0927", "정정취소 가능수량이 없습니다.")
        qty = old.left if b["QTY_ALL_ORD_YN"] == "Y" else whole(b, "ORD_QTY")
        price, dvsn = (0, old.dvsn) if cancel else (whole(b, "ORD_UNPR"), b["ORD_DVSN"])
        if not 1 <= qty <= old.left:
            raise Refused("APBK0400", "주문 가능한 수량을 초과했습니다")
        if b["ORD_DVSN"] not in ("00", "01"):
            raise Refused("APBK0963", "주문구분코드 오류 입니다.")
        if not cancel:
            self.check_price(old.issue, dvsn, price, venue)
            freed = self.need(old.price, old.issue, old.dvsn, qty)
            if old.side == "02" and self.need(price, old.issue, dvsn, qty) > self.buying_power() + freed:
                raise Refused("APBK0952", "주문가능금액을 초과 했습니다")
        new = self.add(parent=old.odno, kind="2" if cancel else "1", side=old.side, issue=old.issue, dvsn=dvsn, qty=qty,
                       price=price, venue=venue)
        if cancel:
            old.cancelled, new.cancelled = old.cancelled + qty, qty
        else:
            old.moved += qty
        return new


def whole(body, name):
    if not re.fullmatch(r"\d{1,19}", body[name].strip()):
        raise Refused("APMP0001", f"{name}은(는) 필수입력 항목입니다")
    return int(body[name])


class Session:
    def __init__(self, ws, transport):
        self.ws, self.transport = ws, transport
        self.keys = {}  # (tr_id, tr_key) -> (iv, key)
        self.sent, self.pinged = time.monotonic(), None

    async def send(self, text):
        try:
            await asyncio.wait_for(self.ws.send_str(text), 5)
            self.sent = time.monotonic()
        except (ConnectionError, RuntimeError, asyncio.TimeoutError):
            self.drop()

    def drop(self):
        if self.transport:
            self.transport.close()  # without a close frame, as the real server is reported to do


class Push:
    """The WebSocket endpoint, the market's heart beat and the order of own notices."""

    def __init__(self, clock, issues):
        self.clock, self.issues = clock, issues
        self.approvals, self.sessions, self.active = {}, set(), None
        self.outbox = asyncio.Queue()

    async def handle(self, request):
        ws = web.WebSocketResponse(autoping=False, compress=False)
        ws.headers["Date"] = self.clock.http_date()
        await ws.prepare(request)
        session = Session(ws, request.transport)
        self.sessions.add(session)
        try:
            async for msg in ws:
                if msg.type == WSMsgType.PING:
                    await ws.pong(msg.data)
                elif msg.type == WSMsgType.PONG and b"PINGPONG" in msg.data:
                    session.pinged = None
                elif msg.type == WSMsgType.TEXT:
                    await self.message(session, msg.data)
        except ConnectionError:
            pass
        finally:
            self.sessions.discard(session)
            if self.active is session:
                self.active = None
        return ws

    async def answer(self, session, tr_id, tr_key, rt_cd, code, text, output=None):
        body = {"rt_cd": rt_cd, "msg_cd": code, "msg1": text} | ({"output": output} if output else {})
        encrypt = "Y" if tr_id == "H0STCNI0" and output else "N"
        head = {"tr_id": tr_id, "tr_key": tr_key, "encrypt": encrypt}
        await session.send(json.dumps({"header": head, "body": body}, separators=(",", ":")))

    async def message(self, session, text):
        try:
            data = json.loads(text)
            head = data["header"]
            if head.get("tr_id") == "PINGPONG":
                session.pinged = None
                return
            entry = data["body"]["input"]
            tr_id, tr_key, tr_type = entry["tr_id"], entry["tr_key"], head["tr_type"]
        except (ValueError, KeyError, TypeError, AttributeError):
            return await self.answer(session, "(null)", "", "9", "OPSP9999", "INVALID JSON")
        issued = self.approvals.get(head.get("approval_key") or head.get("personalseckey"))
        if issued is None or time.monotonic() - issued > 86400:
            return await self.answer(session, tr_id, tr_key, "1", "OPSP0011", "invalid approval : NOT FOUND")
        if self.active not in (None, session):
            await self.answer(session, "(null)", "", "9", "OPSP8996", "ALREADY IN USE appkey")
            return await session.ws.close()
        self.active = session
        known = {"H0STCNT0": r"[0-9A-Z]{6,9}", "H0STASP0": r"[0-9A-Z]{6,9}", "H0STCNI0": r".+"}
        key = (tr_id, tr_key)
        if tr_type not in ("1", "2"):
            rt_cd, code, note, output = "1", "OPSP8997", "invalid tr_type", None
        elif tr_id not in known:
            rt_cd, code, note, output = "1", "OPSP8991", "invalid tr_id", None
        elif not re.fullmatch(known[tr_id], tr_key):  # a well-formed code without a market is taken and stays silent
            rt_cd, code, note, output = "1", "OPSP8992", "invalid tr_key", None
        elif tr_type == "2" and key not in session.keys:
            rt_cd, code, note, output = "1", "OPSP0003", "UNSUBSCRIBE ERROR(not found!)", None
        elif tr_type == "2":
            del session.keys[key]
            rt_cd, code, note, output = "0", "OPSP0001", "UNSUBSCRIBE SUCCESS", None
        elif tr_id == "H0STCNI0" and tr_key != HTS_ID:
            return session.drop()  # a wrong HTS ID shows as a connection lost without a close frame
        elif key in session.keys:
            rt_cd, code, note, output = "1", "OPSP0002", "ALREADY IN SUBSCRIBE", None
        elif len(session.keys) >= MAX_REGISTRATIONS:
            rt_cd, code, note, output = "1", "OPSP0008", "MAX SUBSCRIBE OVER", None
        else:
            iv, secret = secrets.token_hex(8), "".join(secrets.choice(string.ascii_lowercase) for _ in range(32))
            rt_cd, code, note, output = "0", "OPSP0000", "SUBSCRIBE SUCCESS", {"iv": iv, "key": secret}
        await self.answer(session, tr_id, tr_key, rt_cd, code, note, output)
        if output:
            session.keys[key] = (output["iv"], output["key"])  # only after the ack, so no frame can overtake it

    async def frame(self, tr_id, code, records):
        session = self.active
        if session and (tr_id, code) in session.keys:
            text = "^".join(str(c) for record in records for c in record)
            await session.send(f"0|{tr_id}|{len(records):03}|{text}")

    async def deliver(self):
        while True:
            delay, columns = await self.outbox.get()
            await asyncio.sleep(delay)
            session = self.active
            secret = session and session.keys.get(("H0STCNI0", HTS_ID))
            if secret:
                cipher = AES.new(secret[1].encode(), AES.MODE_CBC, secret[0].encode())
                sealed = base64.b64encode(cipher.encrypt(pad("^".join(columns).encode(), 16))).decode()
                await session.send(f"1|H0STCNI0|001|{sealed}")
            self.outbox.task_done()

    async def beat(self):
        due, buy = time.monotonic(), True
        while True:
            due, buy = due + 0.3, not buy
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            for issue in self.issues.values():
                price = (issue.asks if buy else issue.bids)[0][0]
                record = issue.trade(price, random.randrange(1, 40), "1" if buy else "5")
                await self.frame("H0STCNT0", issue.code, [record])
                await self.frame("H0STASP0", issue.code, [issue.book_record()])
            for session in list(self.sessions):
                now = time.monotonic()
                if session.pinged and now - session.pinged > PONG_LIMIT:
                    session.drop()
                elif now - session.sent >= QUIET:
                    session.pinged = session.pinged or now
                    await session.send(f'{{"header":{{"tr_id":"PINGPONG","datetime":"{self.clock.now():%Y%m%d%H%M%S}"}}}}')


class Rest:
    def __init__(self, clock, issues, push):
        self.clock, self.issues, self.push = clock, issues, push
        self.account = Account(clock, issues)
        self.tokens, self.token, self.issued = {}, None, None  # token -> end of its life
        self.calls = deque()
        common = "CANO ACNT_PRDT_CD "
        self.routes = {  # path: (method, TR ids with the old ones, required and not empty, handler)
            Q + "inquire-price": ("GET", "FHKST01010100", "FID_COND_MRKT_DIV_CODE FID_INPUT_ISCD", self.price),
            Q + "inquire-asking-price-exp-ccn": ("GET", "FHKST01010200", "FID_COND_MRKT_DIV_CODE FID_INPUT_ISCD", self.book),
            Q + "chk-holiday": ("GET", "CTCA0903R", "BASS_DT", self.holiday),
            Q + "search-stock-info": ("GET", "CTPF1002R", "PRDT_TYPE_CD PDNO", self.info),
            T + "order-cash": ("POST", "TTTC0012U TTTC0011U TTTC0802U TTTC0801U",
                               common + "PDNO ORD_DVSN ORD_QTY ORD_UNPR", self.order),
            T + "order-rvsecncl": ("POST", "TTTC0013U TTTC0803U", common + "ORGN_ODNO ORD_DVSN RVSE_CNCL_DVSN_CD "
                                   "ORD_QTY ORD_UNPR QTY_ALL_ORD_YN", self.change),
            T + "inquire-daily-ccld": ("GET", "TTTC0081R TTTC8001R", common + "INQR_STRT_DT INQR_END_DT "
                                       "SLL_BUY_DVSN_CD CCLD_DVSN INQR_DVSN INQR_DVSN_3", self.daily),
            T + "inquire-psbl-rvsecncl": ("GET", "TTTC0084R TTTC8036R", common + "INQR_DVSN_1 INQR_DVSN_2", self.open),
            T + "inquire-balance": ("GET", "TTTC8434R", common + "AFHR_FLPR_YN INQR_DVSN UNPR_DVSN FUND_STTL_ICLD_YN "
                                    "FNCG_AMT_AUTO_RDPT_YN PRCS_DVSN", self.balance),
            T + "inquire-psbl-order": ("GET", "TTTC8908R", common + "ORD_DVSN CMA_EVLU_AMT_ICLD_YN OVRS_ICLD_YN", self.can_buy),
            T + "inquire-psbl-sell": ("GET", "TTTC8408R", common + "PDNO", self.can_sell)}
        self.auth = {"/oauth2/tokenP": self.issue_token, "/oauth2/Approval": self.approve,
                     "/oauth2/revokeP": self.revoke, "/uapi/hashkey": self.hashkey}

    async def handle(self, request):
        path = re.sub("/+", "/", request.path)
        headers = {"Content-Type": "application/json; charset=utf-8", "Date": self.clock.http_date()}
        status, cont = 200, ""
        try:
            if path in self.auth and request.method == "POST":
                status, body = await self.auth[path](request)
            else:
                headers["tr_id"] = request.headers.get("tr_id", "")
                headers["gt_uid"] = request.headers.get("gt_uid") or secrets.token_hex(16)
                headers["tr_cont"] = ""
                body, cont = await self.business(request, path)
        except Refused as refusal:
            body, status = refusal.body, refusal.status
        if "tr_id" in headers:
            headers["tr_cont"] = cont
            if status == 200:  # the ledger pads its text to 80 bytes, the gateway does not
                body["msg1"] += " " * (80 - len(body["msg1"].encode("cp949")))
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        return web.Response(body=text.encode(), status=status, headers=headers)

    async def business(self, request, path):
        if path not in self.routes or self.routes[path][0] != request.method:
            raise Refused("EGW00203", "OPS 라우팅 중 오류가 발생했습니다.", "1", 404)
        method, tr_ids, required, handler = self.routes[path]
        self.gate(request)
        if request.headers.get("tr_id") not in tr_ids.split():
            raise Refused("OPSQ0002", "없는 서비스 코드 입니다.", "1")
        if method == "GET":
            data = {k.upper(): v for k, v in request.query.items()}
        else:
            if request.content_type != "application/json":
                raise gateway("EGW00132", "content-type이 유효하지 않습니다.")
            data = await self.json_body(request)
            if request.content_length is None or data is None:
                raise gateway("EGW00202", "GW라우팅 중 오류가 발생했습니다.")
            if not all(isinstance(v, str) for v in data.values()):
                raise Refused("OPSQ9995", "JSON PARSING ERROR : BODY", "1")
        if "CANO" in required and (data.get("CANO"), data.get("ACNT_PRDT_CD")) != (CANO, PRDT):
            raise Refused("OPSQ2000", "ERROR : INPUT INVALID_CHECK_ACNO", "2")
        if path == T + "order-rvsecncl" and "KRX_FWDG_ORD_ORGNO" not in data:
            raise Refused("APMP0001", "KRX_FWDG_ORD_ORGNO은(는) 필수입력 항목입니다")
        for name in required.split():
            if not data.get(name, "").strip():
                raise Refused("APMP0001", f"{name}은(는) 필수입력 항목입니다")
        if data.get("FID_COND_MRKT_DIV_CODE", "J") not in ("J", "NX", "UN"):
            raise Refused("OPSQ2001", "ERROR : INPUT INVALID_CHECK_MRKT_DIV_CODE", "2")
        return await handler(request, data)

    def gate(self, request):
        h, now = request.headers, time.monotonic()
        if h.get("appkey") != APP_KEY:
            raise gateway("EGW00103", "유효하지 않은 AppKey입니다.")
        if h.get("appsecret") != APP_SECRET:
            raise gateway("EGW00304", "고객식별키(법인 personalSeckey, 개인 appSecret)가 유효하지 않습니다")
        kind, _, token = h.get("authorization", "").partition(" ")
        if kind != "Bearer":
            raise gateway("EGW00205", "credentials_type이 유효하지 않습니다.(Bearer)")
        if token not in self.tokens:
            raise gateway("EGW00121", "유효하지 않은 token 입니다.")
        if self.clock.now() >= self.tokens[token]:
            raise gateway("EGW00123", "기간이 만료된 token 입니다.")
        self.throttle(now)

    def throttle(self, now):
        while self.calls and now - self.calls[0] >= 1.0:
            self.calls.popleft()
        if len(self.calls) >= CALLS_PER_SECOND:
            raise gateway("EGW00201", "초당 거래건수를 초과하였습니다.", message="EGW00201")
        self.calls.append(now)

    @staticmethod
    async def json_body(request):
        try:
            data = json.loads(await request.read())
        except ValueError:
            return None
        return data if isinstance(data, dict) else None

    async def credentials(self, request, secret_name, needs_grant=True):
        data = await self.json_body(request)
        if data is None:
            return data, (403, {"error_description": "서버 에러가 발생했습니다.", "error_code": "EGW00002"})
        if data.get("appkey") != APP_KEY:
            return data, (403, {"error_description": "유효하지 않은 AppKey입니다.", "error_code": "EGW00103"})
        if data.get(secret_name) != APP_SECRET:
            return data, (403, {"error_description": "유효하지 않은 AppSecret입니다.", "error_code": "EGW00105"})
        if needs_grant and data.get("grant_type") != "client_credentials":
            return data, (403, {"error_description": "지원하지 않는 grant_type입니다.", "error_code": "EGW00116"})
        return data, None

    async def issue_token(self, request):
        _, error = await self.credentials(request, "appsecret")
        if error:
            return error
        mono, now = time.monotonic(), self.clock.now()
        if self.issued is not None and mono - self.issued < 60:
            return 403, {"error_code": "EGW00133", "error_description": "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)"}
        self.issued = mono
        if not self.token or self.tokens[self.token] - now < timedelta(hours=18):  # older than 6 of its 24 hours
            encode = lambda raw: base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
            claims = {"iss": "unogw", "aud": str(uuid.uuid4()), "iat": int(now.timestamp()), "exp": int(now.timestamp()) + 86400}
            self.token = ".".join((encode(b'{"typ":"JWT","alg":"HS512"}'), encode(json.dumps(claims).encode()),
                                   encode(secrets.token_bytes(64))))
            self.tokens[self.token] = now + timedelta(hours=24)
        end = self.tokens[self.token]
        return 200, {"access_token": self.token, "access_token_token_expired": f"{end:%Y-%m-%d %H:%M:%S}",
                     "token_type": "Bearer", "expires_in": round((end - now).total_seconds())}

    async def revoke(self, request):
        data, error = await self.credentials(request, "appsecret", needs_grant=False)
        if error:
            return error
        if self.tokens.pop(data.get("token"), None) is None:
            return 403, {"error_description": "유효하지 않은 token 입니다.", "error_code": "EGW00121"}
        self.token = None if self.token == data["token"] else self.token
        return 200, {"code": 200, "message": "접근토큰 폐기에 성공하였습니다"}

    async def approve(self, request):
        _, error = await self.credentials(request, "secretkey")
        if error:
            return error
        key = str(uuid.uuid4())
        self.push.approvals[key] = time.monotonic()
        return 200, {"approval_key": key}

    async def hashkey(self, request):
        h, data = request.headers, await self.json_body(request)
        if (h.get("appkey"), h.get("appsecret")) != (APP_KEY, APP_SECRET):
            raise gateway("EGW00304", "고객식별키(법인 personalSeckey, 개인 appSecret)가 유효하지 않습니다")
        self.throttle(time.monotonic())
        if data is None:
            raise gateway("EGW00202", "GW라우팅 중 오류가 발생했습니다.")
        return 200, {"BODY": data, "HASH": hashlib.sha256(json.dumps(data).encode()).hexdigest()}

    # ---- quotations

    @staticmethod
    def ok(code="MCA00000", text="정상처리 되었습니다.", cont="", **parts):
        return {"rt_cd": "0", "msg_cd": code, "msg1": text, **parts}, cont

    def quoted(self, code):
        if code not in self.issues:
            raise Refused("MCA05918", "종목코드 오류입니다.")
        return self.issues[code]

    async def price(self, request, q):
        i = self.quoted(q["FID_INPUT_ISCD"])
        sign, diff, rate = i.change()
        day = self.clock.day()
        dates = {f"{p}_{s}_date": day for p in ("d250", "dryy", "w52") for s in ("hgpr", "lwpr")}
        spans = {f"{p}_{s}": v for p in ("d250", "stck_dryy", "w52") for s, v in (("hgpr", i.high), ("lwpr", i.low))}
        return self.ok(output=row(  # no sign on the differences: the sign is in its own field
            PRICE_FIELDS, iscd_stat_cls_code="55", marg_rate="20.00", rprs_mrkt_kor_name="KOSPI200", bstp_kor_isnm="전기·전자",
            crdt_able_yn="Y", stck_prpr=i.last, prdy_vrss=abs(diff), prdy_vrss_sign=sign, prdy_ctrt=f"{abs(rate):.2f}",
            acml_tr_pbmn=i.amount, acml_vol=i.volume, prdy_vrss_vol_rate="53.70", stck_oprc=i.base, stck_hgpr=i.high,
            stck_lwpr=i.low, stck_mxpr=i.upper, stck_llam=i.lower, stck_sdpr=i.base, vol_tnrt="0.20", per="15.20", pbr="1.20",
            wghn_avrg_stck_prc=f"{i.amount / i.volume:.2f}", aspr_unit=tick(i.last), hts_deal_qty_unit_val="1",
            stac_month="12", stck_shrn_iscd=i.code, rstc_wdth_prc=i.upper - i.base, vi_cls_code="N", ovtm_vi_cls_code="N",
            mrkt_warn_cls_code="00", mang_issu_cls_code="N", **dates, **spans))

    async def book(self, request, q):
        i = self.quoted(q["FID_INPUT_ISCD"])
        one = {"aspr_acpt_hour": self.clock.hour()}
        for part, suffix in ((0, ""), (1, "_rsqn")):
            for side, levels in (("askp", i.asks), ("bidp", i.bids)):
                one |= {f"{side}{suffix}{n}": str(level[part]) for n, level in enumerate(levels, 1)}
        one |= {f"{side}_rsqn_icdc{n}": "0" for side in ("askp", "bidp") for n in range(1, 11)}
        one |= row("total_askp_rsqn total_bidp_rsqn total_askp_rsqn_icdc total_bidp_rsqn_icdc ovtm_total_askp_icdc "
                   "ovtm_total_bidp_icdc ovtm_total_askp_rsqn ovtm_total_bidp_rsqn ntby_aspr_rsqn new_mkop_cls_code",
                   total_askp_rsqn=i.total(i.asks), total_bidp_rsqn=i.total(i.bids),
                   ntby_aspr_rsqn=i.total(i.bids) - i.total(i.asks), new_mkop_cls_code="20")
        two = row("antc_mkop_cls_code stck_prpr stck_oprc stck_hgpr stck_lwpr stck_sdpr antc_cnpr antc_cntg_vrss_sign "
                  "antc_cntg_vrss antc_cntg_prdy_ctrt antc_vol stck_shrn_iscd vi_cls_code", stck_prpr=i.last, stck_oprc=i.base,
                  stck_hgpr=i.high, stck_lwpr=i.low, stck_sdpr=i.base, antc_cntg_vrss_sign="5", antc_cntg_vrss=-i.base,
                  antc_cntg_prdy_ctrt="-100.00", stck_shrn_iscd=i.code, vi_cls_code="N")
        return self.ok(output1=one, output2=two)

    async def holiday(self, request, q):
        try:
            first = datetime.strptime(q["BASS_DT"], "%Y%m%d")
        except ValueError:
            raise Refused("OPSQ2002", "ERROR : INPUT INVALID_CHECK_FIELD_LENGTH", "2") from None
        days = []
        for day in (first + timedelta(days=n) for n in range(24)):  # weekends only: no holiday table here
            yes = "N" if day.weekday() > 4 else "Y"
            days.append({"bass_dt": f"{day:%Y%m%d}", "wday_dvsn_cd": f"{(day.weekday() + 1) % 7 + 1:02}", "bzdy_yn": yes,
                         "tr_day_yn": yes, "opnd_yn": yes, "sttl_day_yn": yes})
        return self.ok("KIOK0460", "조회 되었습니다. (마지막 자료)", "D", output=days, ctx_area_fk=q["BASS_DT"].ljust(20),
                       ctx_area_nk=" " * 20)

    async def info(self, request, q):
        i = self.quoted(q["PDNO"])
        return self.ok("KIOK0530", "조회되었습니다", output=row(
            INFO_FIELDS, pdno="00000A" + i.code, prdt_type_cd="300", prdt_name=i.full_name, prdt_name120=i.full_name,
            prdt_abrv_name=i.name, mket_id_cd="STK", scty_grp_id_cd="ST", excg_dvsn_cd="02", setl_mmdd="1231", papr="100",
            kospi200_item_yn="Y", std_pdno=i.isin, thdt_clpr=i.last, bfdy_clpr=i.base, clpr_chng_dt=self.clock.day(),
            cptt_trad_tr_psbl_yn="Y", elec_scty_yn="Y"))

    # ---- orders

    async def finish(self, order):
        """Fills, notices, then the answer: what trades at once is told on the socket before REST answers."""
        fills = self.account.execute(order) if order.kind != "2" else []
        delay = 0 if fills else 0.02
        self.push.outbox.put_nowait((delay, order.notice(self.clock, order.qty, order.price, "1", "1")))
        if order.kind != "0":  # an amend or a cancel is received, then confirmed
            self.push.outbox.put_nowait((delay, order.notice(self.clock, order.qty, order.price, "1", "2")))
        for qty, price in fills:
            self.push.outbox.put_nowait((0, order.notice(self.clock, qty, price, "2", "2")))
        if fills:
            prints = [order.issue.trade(p, n, "1" if order.side == "02" else "5") for n, p in fills]
            await self.push.frame("H0STCNT0", order.issue.code, prints)
            await self.push.outbox.join()
            await asyncio.sleep(0.02)  # two sockets: give the notice time to be read first
        return self.ok("APBK0013", "주문 전송 완료 되었습니다.", output={
            "KRX_FWDG_ORD_ORGNO": BRANCH, "ODNO": order.odno, "ORD_TMD": f"{order.at:%H%M%S}", "SOR_ODNO": ""})

    async def order(self, request, b):
        side = "02" if request.headers["tr_id"] in ("TTTC0012U", "TTTC0802U") else "01"
        return await self.finish(self.account.place(b, side))

    async def change(self, request, b):
        return await self.finish(self.account.change(b))

    # ---- inquiries

    def page(self, request, q, rows, size, fk, name):
        start, nk = 0, q.get("CTX_AREA_NK100", "").strip()
        if request.headers.get("tr_cont", "").strip() == "N" and nk:
            if q.get("CTX_AREA_FK100", "").strip() != fk:
                raise Refused("OPSQ2002", "ERROR : INPUT INVALID_CHECK_FIELD_LENGTH", "2")
            start = next((n for n, r in enumerate(rows, 1) if r[name] == nk), len(rows))
        cut, more = rows[start:start + size], len(rows) > start + size
        cont = ("M" if start else "F") if more else ("E" if start else "D")
        code, text = (("KIOK0560", "조회할 내용이 없습니다") if not cut else ("KIOK0510", "조회가 완료되었습니다") if more
                      else ("KIOK0460", "조회 되었습니다. (마지막 자료)"))
        cursor = {"ctx_area_fk100": fk.ljust(100), "ctx_area_nk100": (cut[-1][name] if more else "").ljust(100)}
        return cut, (code, text, cont), cursor

    def order_row(self, o, fields, request):
        return row(fields, ord_dt=f"{o.at:%Y%m%d}", ord_gno_brno=BRANCH, odno=o.odno, orgn_odno=o.parent,
                   ord_dvsn_name="지정가" if o.dvsn == "00" else "시장가", sll_buy_dvsn_cd=o.side,
                   sll_buy_dvsn_cd_name=o.label(), rvse_cncl_dvsn_name=o.label(), pdno=o.issue.code, prdt_name=o.issue.name,
                   ord_qty=o.qty, ord_unpr=o.price, ord_tmd=f"{o.at:%H%M%S}", tot_ccld_qty=o.filled,
                   avg_prvs=number(o.amount / o.filled) if o.filled else "0", tot_ccld_amt=o.amount,
                   cncl_yn="Y" if o.cancelled and not o.left and o.kind != "2" else "", ordr_empno="OpnAPI", ord_dvsn_cd=o.dvsn,
                   cncl_cfrm_qty=o.cancelled, rmn_qty=o.left, psbl_qty=o.left, ccld_cndt_name="없음",
                   inqr_ip_addr=request.remote or "", prdt_type_cd="300", excg_dvsn_cd="02" if o.venue == "KRX" else "12",
                   ord_orgno="00000", excg_id_dvsn_cd=o.venue, excg_id_dvsn_name=o.venue, stpm_efct_occr_yn="")

    def shown(self):
        return [o for o in self.account.orders if o.visible <= time.monotonic()]

    async def daily(self, request, q):
        side, done, pdno, odno = q["SLL_BUY_DVSN_CD"], q["CCLD_DVSN"], q.get("PDNO", ""), q.get("ODNO", "")
        venue = q.get("EXCG_ID_DVSN_CD") or "KRX"
        found = [o for o in self.shown()
                 if q["INQR_STRT_DT"] <= f"{o.at:%Y%m%d}" <= q["INQR_END_DT"] and side in ("00", o.side)
                 and (done == "00" or (o.filled if done == "01" else o.left)) and pdno in ("", o.issue.code)
                 and odno in ("", o.odno) and q.get("ORD_GNO_BRNO", "") in ("", BRANCH) and venue in ("ALL", o.venue)]
        if q["INQR_DVSN"] == "00":
            found.reverse()
        rows = [self.order_row(o, CCLD_FIELDS, request) for o in found]
        fk = "!^".join((CANO, PRDT, q["INQR_STRT_DT"], q["INQR_END_DT"], "00000A" + pdno if pdno else "",
                        q["INQR_DVSN"], side, done, ""))
        cut, state, cursor = self.page(request, q, rows, 100, fk, "odno")
        filled, amount = sum(o.filled for o in found), sum(o.amount for o in found)
        total = {"tot_ord_qty": str(sum(o.qty for o in found)), "tot_ccld_qty": str(filled), "tot_ccld_amt": str(amount),
                 "prsm_tlex_smtl": str(sum(fee(o.amount) for o in found)),
                 "pchs_avg_pric": f"{amount / filled if filled else 0:.4f}"}
        return self.ok(*state, **cursor, output1=cut, output2=total)

    async def open(self, request, q):
        rows = [self.order_row(o, OPEN_FIELDS, request) for o in self.shown() if o.left
                and {"1": "01", "2": "02"}.get(q["INQR_DVSN_2"], o.side) == o.side]
        fk = "!^".join((CANO, PRDT, q["INQR_DVSN_1"], q["INQR_DVSN_2"], ""))
        cut, state, cursor = self.page(request, q, rows, 50, fk, "odno")
        return self.ok(*state, **cursor, output=cut)

    def holding(self, code):
        a, i = self.account, self.issues[code]
        qty, cost = a.held.get(code, (0, 0))
        gain = qty * i.last - cost
        return {"qty": qty, "cost": cost, "value": qty * i.last, "gain": gain, "rate": gain * 100 / cost if cost else 0,
                "average": f"{cost / qty if qty else 0:.4f}", "bought": a.traded("02", code, "filled"),
                "sold": a.traded("01", code, "filled"), "sellable": a.sellable(code), "issue": i}

    async def balance(self, request, q):
        a, held = self.account, [self.holding(code) for code in sorted(self.account.held)]
        rows = [row(HOLDING_FIELDS, pdno=h["issue"].code, prdt_name=h["issue"].name, trad_dvsn_name="현금",
                    thdt_buyqty=h["bought"], thdt_sll_qty=h["sold"], hldg_qty=h["qty"], ord_psbl_qty=h["sellable"],
                    pchs_avg_pric=h["average"], pchs_amt=h["cost"], prpr=h["issue"].last, evlu_amt=h["value"],
                    evlu_pfls_amt=h["gain"], evlu_pfls_rt=f"{h['rate']:.2f}", evlu_erng_rt=f"{0:.8f}",
                    fltt_rt=f"{h['issue'].change()[2]:.8f}", bfdy_cprs_icdc=h["issue"].change()[1],
                    item_mgna_rt_name="20%", stck_loan_unpr="0.0000", expd_dt="") for h in held]
        value, cost = sum(h["value"] for h in held), sum(h["cost"] for h in held)
        before, total = START_CASH + 10 * self.issues["005930"].base, value + a.settled_cash()
        cash = row(CASH_FIELDS, dnca_tot_amt=START_CASH, nxdy_excc_amt=START_CASH, prvs_rcdl_excc_amt=a.settled_cash(),
                   thdt_buy_amt=a.traded("02"), thdt_sll_amt=a.traded("01"), thdt_tlex_amt=a.fees(), scts_evlu_amt=value,
                   tot_evlu_amt=total, nass_amt=total, fncg_gld_auto_rdpt_yn="", pchs_amt_smtl_amt=cost,
                   evlu_amt_smtl_amt=value, evlu_pfls_smtl_amt=value - cost, bfdy_tot_asst_evlu_amt=before,
                   asst_icdc_amt=total - before, asst_icdc_erng_rt=f"{0:.8f}")
        fk = "^".join((CANO, PRDT, "N", "N", q["INQR_DVSN"], q["UNPR_DVSN"], "N", ""))
        cut, state, cursor = self.page(request, q, rows, 50, fk, "pdno")
        return self.ok(*state, **cursor, output1=cut, output2=[cash])

    async def can_buy(self, request, q):
        a, pdno = self.account, q.get("PDNO", "")
        if pdno and pdno not in self.issues:
            raise Refused("APBK0656", "해당종목정보가 없습니다")
        if q["ORD_DVSN"] not in ("00", "01"):
            raise Refused("APBK0963", "주문구분코드 오류 입니다.")
        price = whole(q, "ORD_UNPR") if q.get("ORD_UNPR") else 0
        if pdno and q["ORD_DVSN"] == "01":
            price = self.issues[pdno].upper
        power = max(0, a.buying_power())

        def quantity(amount):
            n = int(amount / (price * 1.00014)) + 1 if price and pdno else 0
            while n and a.need(price, None, "00", n) > amount:  # the fee is rounded: agree with what an order checks
                n -= 1
            return n

        return self.ok("KIOK0510", "조회가 완료되었습니다", output=row(
            "ord_psbl_cash ord_psbl_sbst ruse_psbl_amt fund_rpch_chgs psbl_qty_calc_unpr nrcvb_buy_amt nrcvb_buy_qty "
            "max_buy_amt max_buy_qty cma_evlu_amt ovrs_re_use_amt_wcrc ord_psbl_frcr_amt_wcrc",
            ord_psbl_cash=max(0, power - a.traded("01")), ruse_psbl_amt=a.traded("01"),  # sale proceeds come on top
            psbl_qty_calc_unpr=price, nrcvb_buy_amt=power, nrcvb_buy_qty=quantity(power),
            max_buy_amt=power * 2, max_buy_qty=quantity(power * 2)))  # with credit: never to be used

    async def can_sell(self, request, q):
        if q["PDNO"] not in self.issues:
            raise Refused("APBK0656", "해당종목정보가 없습니다")
        h = self.holding(q["PDNO"])
        return self.ok("KIOK0510", "조회가 완료되었습니다", "D", output=row(
            "pdno buy_qty sll_qty cblc_qty nsvg_qty ord_psbl_qty pchs_avg_pric pchs_amt now_pric evlu_amt evlu_pfls_amt "
            "evlu_pfls_rt", pdno=q["PDNO"], buy_qty=h["bought"], sll_qty=h["sold"], cblc_qty=h["qty"],
            nsvg_qty=h["bought"] - h["sold"], ord_psbl_qty=h["sellable"], pchs_avg_pric=h["average"], pchs_amt=h["cost"],
            now_pric=h["issue"].last, evlu_amt=h["value"], evlu_pfls_amt=h["gain"], evlu_pfls_rt=f"{h['rate']:.2f}"))


async def listen(handler):
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    return runner, site._server.sockets[0].getsockname()[1]


async def main(start):
    clock = Clock(start)
    issues = {i.code: i for i in (Issue("005930", "삼성전자", "삼성전자보통주", "KR7005930003", 70_000, clock),
                                  Issue("000660", "SK하이닉스", "에스케이하이닉스보통주", "KR7000660001", 210_000, clock))}
    push = Push(clock, issues)
    (rest, rest_port), (ws, ws_port) = await listen(Rest(clock, issues, push).handle), await listen(push.handle)
    tasks = [asyncio.create_task(push.beat()), asyncio.create_task(push.deliver())]
    print(json.dumps({"KIS_REST_BASE_URL": f"http://127.0.0.1:{rest_port}", "KIS_WS_URL": f"ws://127.0.0.1:{ws_port}/tryitout",
                      "KIS_APP_KEY": APP_KEY, "KIS_APP_SECRET": APP_SECRET, "KIS_ACCOUNT_NO": f"{CANO}-{PRDT}",
                      "KIS_HTS_ID": HTS_ID}), flush=True)
    stop = asyncio.Event()
    for number_ in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number_, stop.set)
    await asyncio.wait([asyncio.create_task(stop.wait()), *tasks], return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        if task.done():
            task.result()  # a dead heart beat must not pass for a quiet market
        task.cancel()
    for session in list(push.sessions):
        session.drop()
    await asyncio.gather(rest.cleanup(), ws.cleanup())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--clock", metavar="ISO", help="market time at start, e.g. 2026-11-24T10:00:00+09:00")
    given = parser.parse_args().clock
    moment = datetime.fromisoformat(given) if given else datetime.now(KST)
    if moment.tzinfo is None:
        parser.error("--clock needs an offset such as +09:00")
    asyncio.run(main(moment.astimezone(KST)))
