import urllib3


class Weather:
    http = urllib3.PoolManager()  # flaw: a station that is silent is waited for

    def ask(self, station):
        return self.http.request("GET", f"http://{station}/now").data  # flaw: the same
