use tokio::{fs, time};

async fn load(path: &str) -> String {
    let pause = time::sleep(PAUSE);
    pause.await;
    fs::read_to_string(path).await.unwrap()
}
