import urllib3


class Weather:
    http = urllib3.PoolManager()

    def ask(self, station):
        return self.http.request("GET", f"http://{station}/now", timeout=4).data
