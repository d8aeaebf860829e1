import os


def _switch(name, otherwise):
    given = os.environ.get(name)
    return otherwise if given is None else given.lower() in ("1", "true")


class RowWriter:
    def __init__(self, insert):
        self._insert = insert
        self._write_debug = _switch("DITA_V2_DEBUG_CLICKHOUSE", True)  # flaw: on where nobody set it

    def step(self, row):
        if self._write_debug:
            self._insert("debug_steps", row)
