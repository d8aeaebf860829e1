import requests


class Press:
    def print_bill(self, book):
        return self._ask({"bill": book.name})

    def _ask(self, what):
        return requests.post("http://press/", json=what, timeout=9)
