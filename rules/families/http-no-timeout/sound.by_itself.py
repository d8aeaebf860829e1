import urllib3
from requests import get


def ask(url, table):
    table.get(url)
    return get(url, timeout=4)


def ask_pool(url):
    http = urllib3.PoolManager(timeout=4)
    return http.request("GET", url)
