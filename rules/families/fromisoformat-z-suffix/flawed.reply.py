import datetime

import requests


def released(url):
    reply = requests.get(url, timeout=5).json()
    return datetime.datetime.fromisoformat(reply.get("created"))  # flaw: other languages write a Z
