pub struct Table { rows: Vec<Row> }

impl Table {
    pub fn row_of(&self, key: &str) -> Option<usize> {
        self.rows.iter().position(|r| r.key == key)
    }
}
