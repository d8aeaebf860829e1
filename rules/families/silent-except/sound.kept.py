def driver(app):
    try:
        name = app.connection().driver_name()
    except Exception:
        name = "unknown"
    return f"driver: {name}"


def run(future, step):
    try:
        future.set_result(step())
    except Exception:
        future.cancel()
