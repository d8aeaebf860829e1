# path: journal.py
from os import environ

import clickhouse_connect

_DATABASE = "dita_v2"
_TABLES = {"live": "transitions", "paper": "transitions_paper"}


class TransitionJournal:
    def __init__(self, client=None) -> None:
        self._client = client or clickhouse_connect.get_client(host=environ["PINK_CLICKHOUSE_HOST"])
        self._table = _TABLES[environ.get("PINK_MODE", "live")]
        self._strategy = environ["PINK_STRATEGY"]

    def append(self, rows: list[list]) -> None:
        self._client.insert(self._table, rows, database=_DATABASE, column_names=["seq", "strategy", "body"])

    def count(self) -> int:
        statement = f"SELECT count() FROM {_DATABASE}.{self._table} WHERE strategy = %(strategy)s"
        return self._client.query(statement, parameters={"strategy": self._strategy}).first_row[0]
