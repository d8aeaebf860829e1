from urllib.request import Request, urlopen


def fetch(url):
    request = Request(url, headers={"Accept": "text/plain"})
    with urlopen(request) as answer:  # flaw:
        return answer.read()
