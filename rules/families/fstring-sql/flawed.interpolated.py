def rows_of(client, request):
    since = request.args["since"]
    return client.execute(f"SELECT * FROM events WHERE ts > '{since}'")  # flaw: since ends the literal
