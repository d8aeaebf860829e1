struct Post {
    stamp: RwLock<Stamp>,
}

impl Post {
    async fn stamp(&self) -> Result<Stamp, Trouble> {
        if let Some(stamp) = self.stamp.read().await.full() {
            return Ok(stamp);
        }
        let mut stamp = self.stamp.write().await;
        // Somebody else may have been here meanwhile.
        if stamp.ink.is_empty() {
            stamp.ink = self.office.ask_for_ink().await?;
        }
        Ok(stamp.clone())
    }
}
