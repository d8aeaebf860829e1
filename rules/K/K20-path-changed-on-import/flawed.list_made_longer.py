# path: feed_reader.py
import json
import sys

sys.path += ["/opt/feeds"]  # flaw: for everyone in the process


def read(text):
    return json.loads(text)
