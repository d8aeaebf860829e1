import requests


def send(method, url, **options):
    options.setdefault("timeout", 10)
    return requests.request(method, url, **options)
