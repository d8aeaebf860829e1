use std::fs::File;

struct Shelf {
    store: Store,
}

impl Shelf {
    fn blocking_fetch(&self, name: &str) -> Result<Vec<u8>, Trouble> {
        self.store.fetch(name)
    }

    async fn fetch(&self, name: &str) -> Result<Vec<u8>, Trouble> {
        self.blocking_fetch(name) // flaw
    }

    async fn pack(&self, to: &Path) -> Result<(), Trouble> {
        let file = File::create(to)?; // flaw
        self.store.pack_into(file).await
    }
}
