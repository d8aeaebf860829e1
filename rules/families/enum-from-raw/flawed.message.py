import json
from enum import StrEnum


class Kind(StrEnum):
    PING = "ping"
    DATA = "data"


def on_message(text, sink):
    message = json.loads(text)
    kind = Kind(message["kind"])  # flaw: one new kind ends the reader
    if kind is Kind.DATA:
        sink.append(message["body"])
