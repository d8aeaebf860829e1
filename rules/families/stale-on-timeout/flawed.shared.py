import requests

_cache = None


def rates():
    global _cache
    try:
        _cache = requests.get("https://rates.example", timeout=5).json()
    except requests.Timeout:
        return _cache  # flaw: it may be of yesterday
    return _cache
