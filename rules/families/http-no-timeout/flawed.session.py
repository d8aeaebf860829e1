import requests


class Rates:
    def __init__(self):
        self.session = requests.Session()

    def latest(self):
        return self.session.get("https://rates.example/latest").json()  # flaw: a session has no limit of its own
