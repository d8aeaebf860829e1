use tokio::runtime::Handle;

async fn page(client: Client) -> Page {
    tokio::task::block_in_place(|| Handle::current().block_on(client.page()))
}
