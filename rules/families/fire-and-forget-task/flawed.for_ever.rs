impl Garden {
    fn new(handle: &Handle) -> Self {
        let beds = Arc::new(Mutex::new(Vec::new()));
        handle.spawn(sprinkle(beds.clone())); // flaw:
        let weeds = beds.clone();
        let weeding = Box::pin(async move {
            let mut every = interval(DAY);
            loop {
                every.tick().await;
                weeds.lock().unwrap().clear();
            }
        });
        let _ = tokio::spawn(weeding); // flaw:
        tokio::spawn(run_gate()); // flaw:
        Garden { beds }
    }
}

async fn sprinkle(beds: Arc<Mutex<Vec<Bed>>>) {
    loop {
        tokio::time::sleep(DAY).await;
        for bed in beds.lock().unwrap().iter_mut() {
            bed.water();
        }
    }
}
