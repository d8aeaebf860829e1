from datetime import datetime


def saved(lease):
    return {"until": lease.until.isoformat()}


def loaded(row):
    return datetime.fromisoformat(row["until"])
