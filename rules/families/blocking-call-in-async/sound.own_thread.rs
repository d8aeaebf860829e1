use std::time::Duration;

async fn start() {
    std::thread::spawn(|| loop {
        std::thread::sleep(Duration::from_secs(1));
    });
}
