def _load(app):
    app.state.rows = read_rows()


@app.on_event("startup")
def _connect():
    app.state.venue = dial()


class Client:
    def _prepare_params(self, params):
        return {**params, "key": self.key}


app.add_hook(_load)
