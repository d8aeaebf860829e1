from datetime import datetime


def published(payload):
    return datetime.fromisoformat(payload["published_at"])  # flaw: other languages write a Z
