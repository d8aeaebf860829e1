async fn serve(lamp: Arc<Lamp>, mut orders: Receiver<Order>) {
    tokio::spawn(async move {
        while let Some(order) = orders.recv().await {
            lamp.carry_out(order).await;
        }
    });
}

fn save(lamp: Arc<Lamp>) {
    tokio::spawn(async move {
        if let Err(e) = lamp.save().await {
            error!("the lamp is not saved: {e}");
        }
    });
}
