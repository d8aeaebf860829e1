use futures::executor::block_on;

async fn ping(session: &Session) -> Reply {
    block_on(session.ping()) // flaw: the thread that would drive it waits here
}
