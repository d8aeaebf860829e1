struct Post {
    stamp: RwLock<Stamp>,
}

impl Post {
    async fn stamp(&self) -> Result<Stamp, Trouble> {
        {
            let stamp = self.stamp.read().await;
            if !stamp.ink.is_empty() {
                return Ok(stamp.clone());
            }
        }
        let mut stamp = self.stamp.write().await; // flaw
        let ink = self.office.ask_for_ink().await?;
        stamp.ink = ink;
        Ok(stamp.clone())
    }
}
