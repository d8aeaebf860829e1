use tokio::fs::File;

struct Shelf {
    store: Store,
}

impl Shelf {
    fn blocking_fetch(&self, name: &str) -> Result<Vec<u8>, Trouble> {
        self.store.fetch(name)
    }

    async fn fetch(&self, name: String) -> Result<Vec<u8>, Trouble> {
        let this = self.clone();
        tokio::task::spawn_blocking(move || this.blocking_fetch(&name)).await?
    }

    async fn listed(&self, at: PathBuf) -> Result<Vec<Entry>, Trouble> {
        self.pool.exec_blocking(move || std::fs::read_dir(at)).await
    }

    async fn pack(&self, to: &Path) -> Result<(), Trouble> {
        let file = File::create(to).await?;
        self.store.pack_into(file).await
    }
}
