pub struct Table { rows: Vec<Row> }

impl Table {
    pub fn row_of(&self, key: &str) -> usize {
        self.rows.iter().position(|r| r.key == key).unwrap_or(0) // flaw: an unknown key is row 0
    }
}
