from datetime import datetime


def moment(timestamp: str | None) -> datetime | None:
    if timestamp:
        return datetime.fromisoformat(timestamp)  # flaw: others end it in Z
    return None


def rows(table, since):
    if isinstance(since, str):
        since = datetime.fromisoformat(since)  # flaw: whoever asks may write it so
    return table.after(since)
