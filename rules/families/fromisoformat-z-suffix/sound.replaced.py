from datetime import date, datetime


def published(payload):
    return datetime.fromisoformat(payload["published_at"].replace("Z", "+00:00"))


def day(payload):
    return date.fromisoformat(payload["day"])


def seen(payload):
    try:
        return datetime.fromisoformat(payload["seen"])
    except ValueError:
        return None
