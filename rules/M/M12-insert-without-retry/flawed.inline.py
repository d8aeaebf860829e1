# path: pink_direct.py
from clickhouse_driver import Client


class PinkDirectRuntime:
    def __init__(self, kernel, policy, dsn):
        self._kernel = kernel
        self._policy = policy
        self._ch = Client.from_url(dsn)

    def _persist(self, table, columns, values):
        names = ", ".join(columns)
        self._ch.execute(f"INSERT INTO {table} ({names}) VALUES", [values])  # flaw: neither retried nor set aside

    def step(self, snapshot):
        intent = self._policy(snapshot)
        if intent is None:
            return None
        outcome = self._kernel.process_intent(intent)
        self._persist("pink.outcomes", ("trade_id", "accepted"), (intent.trade_id, outcome.accepted))
        account = self._kernel.account.snapshot()
        self._persist("pink.capital", ("capital", "equity"), (account.capital, account.equity))
        return outcome
