# path: journal.py
from os import environ

import clickhouse_connect

_COUNT = "SELECT count() FROM %s.journal WHERE strategy = '%s' AND slot_id = %d"


class TransitionJournal:
    def __init__(self, client=None) -> None:
        self._client = client or clickhouse_connect.get_client()
        self.db = environ["PINK_DB"]
        self.strategy = environ["PINK_STRATEGY"]

    def count(self, slot_id: int) -> int:
        statement = _COUNT % (self.db, self.strategy, slot_id)  # flaw: names formatted into the statement
        return self._client.query(statement).result_rows[0][0]

    def purge(self, days: int) -> None:
        self._client.command(
            "ALTER TABLE {}.journal DELETE WHERE ts < now() - {}".format(self.db, int(days) * 86400)  # flaw: names formatted into the statement
        )
