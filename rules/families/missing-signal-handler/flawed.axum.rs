#[tokio::main]
async fn main() {
    let listener = TcpListener::bind("0.0.0.0:80").await.unwrap();
    axum::serve(listener, app()).await.unwrap(); // flaw: requests are cut off
}
