from datetime import datetime


def published(item):
    return datetime.fromisoformat(item["published"][:19])
