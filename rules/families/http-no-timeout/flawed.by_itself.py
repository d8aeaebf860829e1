import requests as rq
import urllib3
from requests import get


def ask(url):
    return get(url)  # flaw: by its name alone


def ask_again(url):
    return rq.head(url)  # flaw: under another name


def ask_pool(url):
    http = urllib3.PoolManager()
    return http.request("GET", url)  # flaw: it has no limit of its own
