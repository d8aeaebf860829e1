# path: bingx_user_stream.py
class BingxUserStream:
    wallet_balance = None

    def _on_account(self, frame: dict) -> None:
        for row in frame["a"]["B"]:
            text = row.get("wb")
            self.wallet_balance = float(text) if text is not None else None
