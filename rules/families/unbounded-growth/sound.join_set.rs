use tokio::net::TcpListener;
use tokio::task::JoinSet;

async fn welcome(door: TcpListener) -> std::io::Result<()> {
    let mut tasks = JoinSet::new();
    loop {
        tokio::select! {
            Some(_) = tasks.join_next(), if !tasks.is_empty() => {}
            came = door.accept() => {
                let (guest, _) = came?;
                tasks.spawn(async move {
                    greet(guest).await;
                });
            }
        }
    }
}
