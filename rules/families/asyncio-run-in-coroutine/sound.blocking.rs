use tokio::runtime::Handle;

async fn page(client: Client) -> Page {
    let handle = Handle::current();
    tokio::task::spawn_blocking(move || handle.block_on(client.profile())).await.unwrap()
}
