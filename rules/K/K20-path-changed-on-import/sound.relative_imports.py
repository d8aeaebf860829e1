# path: pink_clickhouse.py
from __future__ import annotations

import logging
import sys

from .shared.ch_client import ClickHouseClient

log = logging.getLogger(__name__)


class PinkClickHousePersistence:
    def __init__(self, url: str) -> None:
        self._client = ClickHouseClient(url)
        log.debug("python %s, path %s", sys.version_info, sys.path)

    def insert(self, table: str, rows: list[dict]) -> None:
        self._client.insert(table, rows)


def main() -> int:
    PinkClickHousePersistence("http://localhost:8123").insert("pink.events", [])
    return 0


if __name__ == "__main__":
    sys.exit(main())
