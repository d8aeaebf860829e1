#[tokio::main]
async fn main() {
    axum::serve(listener().await, app()).with_graceful_shutdown(stopped()).await.unwrap();
}

async fn stopped() {
    tokio::signal::ctrl_c().await.unwrap();
}
