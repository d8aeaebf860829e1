# path: bingx_user_stream.py
from contracts import AccountUpdate


class BingxUserStream:
    def __init__(self, reconciler):
        self._reconciler = reconciler
        self.last_update = None

    def _parse_account(self, message: dict) -> AccountUpdate:
        entry = message["a"]["B"][0]
        update = AccountUpdate(
            asset=entry["a"],
            wallet_balance=float(entry.get("wb", 0)),  # flaw: absent wb reads as an empty wallet
            event_time=int(message["E"]),
        )
        self.last_update = update
        return update

    def reconcile(self, kernel_capital: float) -> str:
        drift = abs(kernel_capital - self.last_update.wallet_balance)
        return "OK" if drift < 1.0 else "ERROR"
