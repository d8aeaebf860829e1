from app.threads import ThreadPool


def prepare(app):
    resolver_pool = ThreadPool(name="resolver")
    resolver_pool.start()
    app.on_shutdown(resolver_pool.stop)
