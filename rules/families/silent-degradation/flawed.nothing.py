class Oven:
    def __init__(self, url):
        try:
            self.metrics = connect(url)
        except ConnectionError:
            self.metrics = None  # flaw: from now on nothing is counted, and nobody knows
