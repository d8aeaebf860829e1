impl Herbarium {
    pub fn clear(&self, db: &Connection) -> Result<(), Failed> {
        for sheet in self.sheets(db)? {
            db.execute(&format!("DROP TABLE {}", sheet.name), [])?; // flaw:
        }
        Ok(())
    }

    pub fn count(&self) -> String {
        format!("SELECT COUNT(*) FROM [{}]", self.sheet_name) // flaw:
    }
}
