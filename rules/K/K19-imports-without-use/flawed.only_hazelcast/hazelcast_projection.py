import json
import threading
from typing import Any, Optional  # flaw: `Optional` stands nowhere else, and neither does `threading`

from projection import Row


def write(client: Any, row: Row) -> None:
    client.get_map("slots").put(row.slot_id, json.dumps(row.__dict__))
