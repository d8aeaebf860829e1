from datetime import datetime


def stamped(parcel):
    at = datetime.utcnow()
    return {"parcel": parcel.number, "at": int(at.timestamp() * 1000)}  # flaw: `timestamp` takes what has no zone for local time
