import http.server


def main(port):
    server = http.server.HTTPServer(("", port), Handler)
    server.serve_forever()  # flaw: nothing closes the server when it is stopped
