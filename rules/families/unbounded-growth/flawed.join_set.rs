use tokio::net::TcpListener;
use tokio::task::JoinSet;

async fn welcome(door: TcpListener) -> std::io::Result<()> {
    let mut tasks = JoinSet::new();
    loop {
        let (guest, _) = door.accept().await?;
        tasks.spawn(async move { // flaw: nobody takes those out that are over
            greet(guest).await;
        });
    }
}
