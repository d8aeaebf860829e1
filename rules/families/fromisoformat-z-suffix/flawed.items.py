import datetime as dt


class Events:
    def times(self, rows):
        return [dt.datetime.fromisoformat(row["at"]) for row in rows]  # flaw:

    def first(self, payload):
        at = payload.get("at") or payload.get("time")
        if at:
            return dt.datetime.fromisoformat(str(at))  # flaw:
