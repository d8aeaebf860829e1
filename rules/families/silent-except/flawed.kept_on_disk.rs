impl Diary {
    fn turn_page(&self) {
        self.store_page().ok(); // flaw:
    }

    fn store_page(&self) -> Result<(), Failed> {
        std::fs::write(&self.path, &self.page)?;
        Ok(())
    }
}
