# path: examples/weather.py
import requests


def weather(town):
    return requests.get("https://weather.invalid/" + town).json()  # flaw: an example is copied as it is
