use tokio::runtime::Handle;

fn profile(client: &Client) -> Profile {
    let handle = Handle::current();
    handle.block_on(client.profile()) // flaw: a worker of the runtime may not block on it
}

async fn page(client: &Client) -> Page {
    Page::of(profile(client))
}
