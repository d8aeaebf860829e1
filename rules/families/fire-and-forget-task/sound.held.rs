impl Garden {
    fn new(handle: &Handle, mut closed: Receiver<()>) -> Self {
        let watering = handle.spawn(sprinkle());
        let mut tasks = JoinSet::new();
        tasks.spawn(sprinkle());
        tokio::spawn(async move {
            loop {
                tokio::select! {
                    _ = closed.recv() => break,
                    _ = tokio::time::sleep(DAY) => weed().await,
                }
            }
        });
        Garden { watering, tasks }
    }

    async fn harvest(&self, basket: Basket) {
        tokio::spawn(async move {
            if let Err(trouble) = pick(basket).await {
                tracing::error!("nothing was picked: {trouble}");
            }
        });
        let sold = tokio::spawn(pick(Basket::new()));
        sold.await.unwrap().unwrap();
    }
}

fn start() -> JoinHandle<()> {
    tokio::spawn(sprinkle())
}

async fn sprinkle() {
    loop {
        tokio::time::sleep(DAY).await;
    }
}

async fn pick(basket: Basket) -> Result<(), Rotten> {
    basket.fill().await?;
    Ok(())
}
