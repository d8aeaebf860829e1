const SHEETS: &str = "sheets";

impl Herbarium {
    pub fn count(&self, db: &Connection) -> Result<u64, Failed> {
        db.query_one(&format!("SELECT COUNT(*) FROM {}", SHEETS))
    }

    pub fn of(&self, ids: &[u64]) -> String {
        let marks = vec!["?"; ids.len()].join(",");
        format!("SELECT * FROM sheets WHERE id IN ({marks})")
    }

    pub fn page(&self, size: u32) -> String {
        format!("SELECT * FROM sheets LIMIT {size}")
    }
}
