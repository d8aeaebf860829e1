# path: clickhouse_journal.py
import os
import re

import clickhouse_connect

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")


def identifier(name: str) -> str:
    if not _IDENTIFIER.fullmatch(name):
        raise ValueError(f"not an identifier: {name!r}")
    return name


class ClickHouseJournal:
    def __init__(self, client=None) -> None:
        self._client = client or clickhouse_connect.get_client()
        self._database = identifier(os.environ.get("DITA_V2_CLICKHOUSE_DB", "dita"))
        self._strategy = os.environ.get("DITA_V2_STRATEGY", "pink")

    def last_sequence(self) -> int:
        query = f"SELECT max(seq) FROM {self._database}.transitions WHERE strategy = {{strategy:String}}"
        return self._client.query(query, parameters={"strategy": self._strategy}).first_row[0]
