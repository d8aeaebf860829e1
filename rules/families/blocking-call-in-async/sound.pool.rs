use std::time::Duration;

fn settle() {
    std::thread::sleep(Duration::from_secs(1));
}

async fn retry() {
    tokio::task::spawn_blocking(settle).await.ok();
}
