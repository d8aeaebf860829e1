import http.client
from urllib.request import urlretrieve


def rates(host):
    connection = http.client.HTTPSConnection(host)  # flaw: neither to connect nor to read has a limit
    connection.request("GET", "/latest")
    return connection.getresponse().read()


def save(url):
    urlretrieve(url, "rates.json")  # flaw: it cannot even be told one
