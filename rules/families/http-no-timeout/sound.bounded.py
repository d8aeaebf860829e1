import requests
from urllib.request import urlopen


def rates(base, timeout=(3.05, 20)):
    return requests.get("https://rates.example/latest", params={"base": base}, timeout=timeout).json()


def fetch(url):
    with urlopen(url, timeout=10) as answer:
        return answer.read()
